import { dateLines } from '../../layout/date-lines.ts';
import type { Line } from '../../layout/layout.ts';
import { cluster } from '../../quantile.ts';
import { figure, quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** In pt. */
const TOLERANCE = 0.2;
/** Dates within this of each other are meant to stand in one column. In pt. */
const COLUMN = 3;
const MIN_DATES = 3;

/** Dates that stand in a column begin or end at the same place. */
export const dateColumn: Rule = {
  id: 'date-column',
  severity: 'warning',
  bar: `within ${TOLERANCE} pt`,
  reads: 'all',
  judge: ({ layout: { lines } }) => {
    const dates = dateLines(lines);
    if (dates.length < MIN_DATES) return [];
    const rights = straying(dates, ({ right }) => right);
    const lefts = straying(dates, ({ x }) => x);
    const [kept, strays] =
      rights.inColumn >= lefts.inColumn ? [rights.inColumn, rights.strays] : [lefts.inColumn, lefts.strays];
    if (kept === 0) return [];
    return findingsOf(
      strays,
      { value: kept, message: `All ${kept} dates of the column stand in line.` },
      ({ line, by }) => ({
        value: `${figure(by, 2)} pt`,
        page: line.page,
        message: `The date ${quote(line.text)} is off its column by ${figure(by, 2)} pt. Align all dates at one place.`,
      }),
    );
  },
};

interface Column {
  readonly inColumn: number;
  readonly strays: readonly { readonly line: Line; readonly by: number }[];
}

/** What stands in columns by one edge, and which dates are off the edge that most share. */
function straying(dates: readonly Line[], edgeOf: (line: Line) => number): Column {
  const columns = cluster(dates, edgeOf, COLUMN).filter((column) => column.length >= MIN_DATES);
  const strays = columns.flatMap((column) => {
    const groups = cluster(column, edgeOf, TOLERANCE / 2).toSorted((one, other) => other.length - one.length);
    const edge = groups[0]?.[0] ? edgeOf(groups[0][0]) : 0;
    return column.map((line) => ({ line, by: Math.abs(edgeOf(line) - edge) })).filter(({ by }) => by > TOLERANCE);
  });
  return { inColumn: columns.reduce((sum, column) => sum + column.length, 0), strays };
}
