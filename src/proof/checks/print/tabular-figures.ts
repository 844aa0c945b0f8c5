import { dateLines } from '../../layout/date-lines.ts';
import type { Line } from '../../layout/layout.ts';
import { cluster } from '../../quantile.ts';
import { figure } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In shares of the size. */
const TOLERANCE = 0.01;
/** Dates whose edges are within this of each other stand in one column. In pt. */
const COLUMN = 3;
const MIN_DATES = 3;

/** In a column of dates all figures have one width, so that years stand under years. */
export const tabularFigures: Rule = {
  id: 'tabular-figures',
  severity: 'warning',
  bar: 'one width for all figures of dates',
  reads: 'all',
  judge: ({ layout: { lines } }) => {
    const dates = dateLines(lines);
    if (dates.length < MIN_DATES) return [];
    const uneven = [...widths(inColumns(dates))].filter(([, { low, high }]) => high - low > TOLERANCE).slice(0, 1);
    return findingsOf(
      uneven,
      { value: dates.length, message: 'The figures of dates have one width.' },
      ([, { low, high }]) => ({
        value: `${figure(low, 2)}–${figure(high, 2)} em`,
        message:
          'The figures of dates differ in width, so years do not stand under years. Use the font’s tabular figures.',
      }),
    );
  },
};

/** The dates that share an edge with others: a year that ends a paragraph is one of its figures. */
function inColumns(dates: readonly Line[]): readonly Line[] {
  const columns = [({ x }: Line) => x, ({ right }: Line) => right].flatMap((edgeOf) => cluster(dates, edgeOf, COLUMN));
  return columns.filter((column) => column.length >= MIN_DATES).flat();
}

/** The narrowest and widest figure of each font. */
function widths(dates: readonly Line[]): ReadonlyMap<string, { readonly low: number; readonly high: number }> {
  const found = new Map<string, { low: number; high: number }>();
  for (const { font, size, glyphs } of dates.flatMap(({ runs }) => runs)) {
    for (const { text, width } of glyphs) {
      if (!/^\d$/u.test(text)) continue;
      const { low, high } = found.get(font) ?? { low: width / size, high: width / size };
      found.set(font, { low: Math.min(low, width / size), high: Math.max(high, width / size) });
    }
  }
  return found;
}
