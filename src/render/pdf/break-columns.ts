import type { PageDesign } from './flow.ts';
import type { MeasuredFlow, MeasuredItem } from './measure.ts';
import { type Placed, paginate } from './paginate.ts';

/**
 * Breaks every column into pages of the given height in pt: `columns[c][p]` is what column c has on page p. Columns
 * that begin below the design's opening, which is the first of `measured`, begin where it ends.
 */
export function breakColumns(
  measured: readonly MeasuredFlow[],
  design: PageDesign,
  height: number,
): readonly (readonly (readonly Placed[])[])[] {
  if (!design.opening) return measured.map(({ items }) => paginate(items, height));
  const [opening, ...flows] = measured;
  const above = paginate(opening?.items ?? [], height);
  const last = above.at(-1) ?? [];
  const taken = last.length === 0 ? 0 : bottomOf(last, opening?.items ?? []);
  const before = above.slice(1).map(() => []);
  const columns = flows.map(({ flow, items }) =>
    flow.below ? [...before, ...paginate(items, height, taken + spaceAbove(items))] : paginate(items, height),
  );
  return [above, ...columns];
}

function bottomOf(page: readonly Placed[], items: readonly MeasuredItem[]): number {
  return Math.max(...page.map(({ index, y }) => y + (items[index]?.height ?? 0)));
}

function spaceAbove(items: readonly MeasuredItem[]): number {
  return items[0]?.item.above ?? 0;
}
