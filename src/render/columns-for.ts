/** The share of the items that must fit a line each. */
const MOST = 0.8;

/**
 * How many columns a list is set in: as many as are asked for, or fewer where only then most items fit a line. Prose,
 * which never does, is set in as many columns as may be. Widths in pt: of each item, of a column's text, and the least
 * that this may have.
 */
export function columnsFor(
  widths: readonly number[],
  asked: number,
  widthIn: (columns: number) => number,
  least: number,
): number {
  const possible = Array.from({ length: asked }, (_, index) => asked - index).filter(
    (count) => widthIn(count) >= least,
  );
  const fits = (count: number): boolean =>
    widths.filter((width) => width <= widthIn(count)).length >= MOST * widths.length;
  return possible.find((count) => count > 1 && fits(count)) ?? possible[0] ?? 1;
}
