import { regionMeasure, textMeasure } from './text-measure.ts';
import type { Theme } from './theme.ts';

/** A letter's body in pt, and the distance of its lines. */
const BODY = 11;
const LEADING = 15;
/**
 * The most letters of a line, by the theme's width of a letter, which is that of heads: prose has a tenth less, and so
 * about 70 (Bringhurst, The Elements of Typographic Style, 2.1.2: 66, and 75 at most).
 */
const LETTERS = 80;

/**
 * Gives the theme in which a template sets letters: its face, its head, a larger body with wider margins, so that no
 * line is too long to read.
 */
export function letterTheme(theme: Theme): Theme {
  const { tokens } = theme;
  const body = Math.max(BODY, tokens.size.body);
  const leading = Math.max(LEADING, body * 1.36);
  const most = LETTERS * tokens.letterWidth * body;
  const opener = theme.regions.find((rule) => rule.summary);
  const width = opener ? regionMeasure(opener, theme) : textMeasure(tokens);
  const excess = theme.regions.length > 1 ? 0 : Math.max(0, width - most);
  const { margin } = tokens;
  return {
    ...theme,
    tokens: {
      ...tokens,
      size: { ...tokens.size, body },
      leading,
      margin: { ...margin, left: margin.left + excess / 2, right: margin.right + excess / 2 },
      space: { ...tokens.space, betweenBlocks: leading * 0.75, betweenItems: leading * 0.25 },
    },
  };
}
