import { regionMeasure } from './text-measure.ts';
import type { Theme, Tokens } from './theme.ts';

/** The margins of an author's choice; undefined where it is left to the theme. In pt. */
export type MarginChoice = { readonly [S in keyof Tokens['margin']]?: number | undefined };

/**
 * The margins of a theme, whose tokens have the page and the sizes already, with the author's in place of its own. Where
 * the author leaves both sides to the theme, they are widened until no line has more letters than the theme allows.
 */
export function marginsFor(theme: Theme, { top, right, bottom, left }: MarginChoice): Tokens['margin'] {
  const own = theme.tokens.margin;
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
