import { groupBy } from '../../group-by.ts';
import { isFromRight } from '../../is-from-right.ts';
import type { Line } from '../../layout/layout.ts';
import { cluster } from '../../quantile.ts';
import { figure, quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Lines that end within this of each other show where a column ends. In pt. */
const SAME = 0.5;
/** As many lines must show it, and as many more than are beyond it. */
const MIN_LINES = 5;
const MIN_SHARE = 4;
/** Hyphens and points may hang over the edge: shares of the size. */
const TOLERANCE = 0.35;

/** Lines that stick out of their column: an address or word that found no place to break. */
export const columnEdge: Rule = {
  id: 'column-edge',
  severity: 'warning',
  bar: 'no line past its column',
  reads: 'all',
  judge: ({ layout: { lines } }) => {
    const strands = groupBy(lines, ({ strand }) => strand);
    const past = [...strands.values()].flatMap(linesPast);
    return findingsOf(past, { value: 0, message: 'No line sticks out of its column.' }, ({ line, by }) => ({
      value: `${figure(by)} pt`,
      page: line.page,
      message: `${quote(line.text)} sticks out of its column by ${figure(by)} pt. Let it break.`,
    }));
  },
};

/** The rightmost edge that many lines share is the column's. Lines from the right begin there, and would stick out at the left. */
function linesPast(lines: readonly Line[]): readonly { readonly line: Line; readonly by: number }[] {
  for (const group of cluster(lines, ({ right }) => right, SAME).toReversed()) {
    const edge = Math.max(...group.map(({ right }) => right));
    const beyond = lines.filter((line) => line.right > edge + TOLERANCE * line.size && !isFromRight(line.text));
    // The same words end at the same place, wherever the column ends.
    const shown = new Set(group.map(({ text }) => text.replace(/\d/gu, ''))).size;
    if (shown >= MIN_LINES && group.length >= MIN_SHARE * beyond.length)
      // What stands beyond the edge whole is another column: dates, or a contact.
      return beyond.filter(({ x }) => x < edge).map((line) => ({ line, by: line.right - edge }));
  }
  return [];
}
