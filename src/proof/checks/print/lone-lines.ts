import type { Line } from '../../layout/layout.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** How many lines of a paragraph must stand on each side of a page's end. */
const MIN_LINES = 2;

/** Single lines of a paragraph at the foot or head of a page. Only tags tell that a paragraph goes on. */
export const loneLines: Rule = {
  id: 'lone-lines',
  severity: 'warning',
  bar: `≥ ${MIN_LINES} lines on each side`,
  reads: 'all',
  judge: ({ layout: { lines }, anatomy }) => {
    if (!anatomy?.tree) return [];
    const lone = split(lines).flatMap((parts) => parts.filter((part) => rows(part) < MIN_LINES).map((part) => part[0]));
    return findingsOf(
      lone.filter((line) => line !== undefined),
      { value: 0, message: 'No line stands apart from its paragraph.' },
      ({ page, text }) => ({
        value: quote(text),
        page,
        message: `The line ${quote(text)} stands apart from its paragraph, on another page. Let two lines go together.`,
      }),
    );
  },
};

/** The paragraphs that are on several pages, by page. */
function split(lines: readonly Line[]): readonly (readonly Line[])[][] {
  const blocks = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    if (line.block === undefined) continue;
    const pages = blocks.get(line.block.id) ?? new Map<number, Line[]>();
    pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
    blocks.set(line.block.id, pages);
  }
  return [...blocks.values()].filter(({ size }) => size > 1).map((pages) => [...pages.values()]);
}

/** Pieces on one baseline are one line. */
function rows(lines: readonly Line[]): number {
  return new Set(lines.map(({ y }) => Math.round(y / 3))).size;
}
