import { regionMeasure } from './text-measure.ts';
import type { Theme, Tokens } from './theme.ts';

/** The margins of an author's choice; undefined where it is left to the theme. In pt. */
export type MarginChoice = { readonly [S in keyof Tokens['margin']]?: number | undefined };

/** On paper smaller than this share of the theme's own, its margins shrink with the paper. */
const SMALL = 0.85;
/** But not below what printers and thumbs need, in pt. */
const LEAST = { usual: 43.2, dense: 36 } as const;

/**
 * The margins of a theme drawn for a `paper`, whose tokens have the author's and the sizes already, with the author's
 * margins in place of its own. Where
 * the author leaves both sides to the theme, they are widened until no line has more letters than the theme allows.
 */
export function marginsFor(
  theme: Theme,
  { top, right, bottom, left }: MarginChoice,
  paper: Tokens['page'],
): Tokens['margin'] {
  const own = onPaper(theme, paper);
  const margin = {
    top: top ?? own.top,
    right: right ?? own.right,
    bottom: bottom ?? own.bottom,
    left: left ?? own.left,
  };
  if (theme.line === undefined || left !== undefined || right !== undefined) return margin;
  const tokens = { ...theme.tokens, margin };
  const main = theme.regions.find(({ column }) => !column);
  const measure = main ? regionMeasure(main, { ...theme, tokens }) : 0;
  const surplus = Math.max(0, measure - theme.line * tokens.letterWidth * tokens.size.body);
  return { ...margin, right: margin.right + surplus / 2, left: margin.left + surplus / 2 };
}

function onPaper({ dense, tokens: { margin, page } }: Theme, own: Tokens['page']): Tokens['margin'] {
  const least = dense ? LEAST.dense : LEAST.usual;
  const shrink = (length: number, side: 'width' | 'height'): number => {
    const share = page[side] / own[side];
    return share > SMALL ? length : Math.min(length, Math.max(least, length * share));
  };
  const { top, right, bottom, left } = margin;
  return {
    top: shrink(top, 'height'),
    right: shrink(right, 'width'),
    bottom: shrink(bottom, 'height'),
    left: shrink(left, 'width'),
  };
}
