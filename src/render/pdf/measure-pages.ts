import type { ArrangedDocument } from '../../document/model.ts';
import type { Template } from '../template.ts';
import type { MeasuredFlow } from './measure.ts';
import { type SetColumns, setColumns } from './set-columns.ts';

/** How much room a document takes on its pages. */
export interface Room {
  readonly pages: number;
  /** How much of the last page is filled, 0 to 1, by its longest column. */
  readonly lastFilled: number;
  /** The height of each section in pt, longest first. */
  readonly sections: readonly { readonly path: string; readonly height: number }[];
}

/**
 * Tells how much room a document takes when it is set through a template, without drawing it.
 * @throws UserError as drawing does.
 */
export async function measurePages(document: ArrangedDocument, template: Template): Promise<Room> {
  const { page, margin } = template.theme.tokens;
  const set = await setColumns(document, template);
  const pages = Math.max(1, ...set.columns.map((one) => one.length));
  const filled = lastBottom(set, pages) / (page.height - margin.top - margin.bottom);
  return { pages, lastFilled: filled, sections: heights(set.measured) };
}

function lastBottom({ columns, measured }: SetColumns, pages: number): number {
  const bottoms = columns.flatMap((column, index) =>
    (column[pages - 1] ?? []).map(({ index: at, from, to, y }) => {
      const item = measured[index]?.items[at];
      if (!item) return 0;
      const top = from === 0 ? 0 : (item.cuts[from - 1] ?? 0);
      const bottom = to > item.cuts.length ? item.height : (item.cuts[to - 1] ?? item.height);
      return y + (item.part ? item.part(from, to) : bottom - top);
    }),
  );
  return Math.max(0, ...bottoms);
}

function heights(flows: readonly MeasuredFlow[]): Room['sections'] {
  const sums = new Map<string, number>();
  for (const { item, height } of flows.flatMap(({ items }) => items)) {
    const path = item.groups[0]?.key;
    if (path !== undefined) sums.set(path, (sums.get(path) ?? 0) + item.above + height);
  }
  const sections = [...sums].map(([path, height]) => ({ path, height }));
  return sections.sort((one, other) => other.height - one.height);
}
