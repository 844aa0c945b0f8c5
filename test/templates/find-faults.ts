import type { ExtractedPage, TextItem } from '../../src/proof/extract.ts';
import type { TracedItem } from './trace-items.ts';

/** A strip of the page that text is set in, in pt from the left edge. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** Rounding of a reader, in pt. */
const SLIP = 0.6;
/** The most that a pair of letters is drawn together, in em. */
const KERN = 0.4;
/** The fields that a node's head is made of. */
const HEAD = /^(.+)\.(?:title|subtitle|organization|location|date|aside|authors|with|note|links|url|kind)(?:\[.*)?$/;

/** Pieces of text that stick out of the page. */
export function pastPage(pages: readonly ExtractedPage[]): readonly string[] {
  return pages.flatMap((page) =>
    page.items
      .filter(({ x, y, width, size }) => x < 0 || x + width > page.width || y - size < 0 || y > page.height)
      .map(tell),
  );
}

/** Pieces of text that stand in no column whole. */
export function pastColumns(items: readonly TextItem[], columns: readonly Column[]): readonly string[] {
  const holds = ({ x, width }: TextItem, column: Column): boolean =>
    x >= column.left - SLIP && x + width <= column.left + column.width + SLIP;
  return items.filter((item) => !columns.some((column) => holds(item, column))).map(tell);
}

/** Pairs of pieces that are printed over each other. */
export function overlaps(pages: readonly ExtractedPage[]): readonly string[] {
  return pages.flatMap(({ items }) =>
    items.flatMap((one, index) =>
      items.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${tell(one)} over ${tell(other)}`] : [])),
    ),
  );
}

/**
 * From the height of small letters down to the baseline: where two of these meet, the letters touch. On one line a pair
 * may be kerned: a comma stands under a 7.
 */
function overlap(one: TextItem, other: TextItem): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y, other.y) - Math.max(one.y - one.size * 0.6, other.y - other.size * 0.6);
  const kern = one.y === other.y ? KERN * one.size : 0;
  return across > Math.max(SLIP, kern) && down > SLIP;
}

/** Heads that end a page while the rest of their node begins the next. */
export function strandedHeads(items: readonly TracedItem[]): readonly string[] {
  return items.flatMap(({ item, last }, index) => {
    const next = items[index + 1];
    const node = HEAD.exec(last)?.[1];
    if (!next || next.item.page <= item.page || node === undefined) return [];
    return next.first.startsWith(`${node}.`) ? [`${tell(item)}: ${last} | ${next.first}`] : [];
  });
}

function tell({ text, page, x, y, width }: TextItem): string {
  return `“${text}” on page ${page} at ${Math.round(x)}–${Math.round(x + width)}, ${Math.round(y)}`;
}
