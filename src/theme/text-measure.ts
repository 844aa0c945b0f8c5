import type { RegionRule, Theme, Tokens } from './theme.ts';

/** How far the text stands from the column's edge, in pt, where a column for dates or headings stands beside it. */
export function insetOf({ side }: Tokens): number {
  return side.width > 0 ? side.width + side.gutter : 0;
}

/** The width of the text between the margins and beside the side column, in pt. */
export function textMeasure(tokens: Tokens): number {
  const { page, margin } = tokens;
  return page.width - margin.left - margin.right - insetOf(tokens);
}

/** The width of a region's text in pt: its own column, or what the columns of the others leave. */
export function regionMeasure(rule: RegionRule, { tokens, regions }: Pick<Theme, 'tokens' | 'regions'>): number {
  if (rule.column) return rule.column.width;
  const taken = regions.reduce((sum, { column }) => sum + (column ? column.width + column.gutter : 0), 0);
  return textMeasure(tokens) - taken;
}
