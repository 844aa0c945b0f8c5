import type { Tokens } from './theme.ts';

/** How far the text stands from the column's edge, in pt, where a column for dates or headings stands beside it. */
export function insetOf({ side }: Tokens): number {
  return side.width > 0 ? side.width + side.gutter : 0;
}

/** The width of the text between the margins and beside the side column, in pt. */
export function textMeasure(tokens: Tokens): number {
  const { page, margin } = tokens;
  return page.width - margin.left - margin.right - insetOf(tokens);
}
