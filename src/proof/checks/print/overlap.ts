import type { Line } from '../../layout/layout.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** The part of a line's height that is black in most letters: from the baseline to the top of an “x”. */
const X_HEIGHT = 0.45;
/** Kerned letters overlap a little, and some signs are made of two letters. In shares of the size. */
const TOLERANCE = 1;

/** Lines printed over each other. */
export const overlap: Rule = {
  id: 'overlap',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ layout: { linesByPage } }) => {
    const pairs = linesByPage.flatMap((lines) =>
      lines.flatMap((line, index) =>
        lines.slice(index + 1).flatMap((other) => (overlaps(line, other) ? [{ line, other }] : [])),
      ),
    );
    return findingsOf(pairs, { value: 0, message: 'No lines lie over each other.' }, ({ line, other }) => ({
      value: quote(line.text),
      page: line.page,
      message: `${quote(line.text)} and ${quote(other.text)} are printed over each other. Give them room.`,
    }));
  },
};

/** Bold letters are sometimes made by printing the same words twice. */
function overlaps(one: Line, other: Line): boolean {
  if (one.text === other.text) return false;
  const size = Math.min(one.size, other.size);
  const across = Math.min(one.right, other.right) - Math.max(one.x, other.x);
  const down = Math.min(one.y, other.y) - Math.max(one.y - X_HEIGHT * one.size, other.y - X_HEIGHT * other.size);
  return across > TOLERANCE * size && down > 0.1 * size;
}
