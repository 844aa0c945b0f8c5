import { isDate } from '../../dates.ts';
import type { Line } from '../../layout/layout.ts';
import { cluster } from '../../quantile.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Fewer lines beside each other are a title block or a short list. */
const MIN_LINES = 8;
/** Shorter pieces are bullets and labels. In letters. */
const MIN_LETTERS = 8;
/** Lines that begin within this of each other begin a column. In pt. */
const SAME = 1;
/** The white between columns, in pt. */
const GUTTER = 6;

/** Two columns of text: systems that read across the page mix their lines. */
export const oneColumn: Rule = {
  id: 'one-column',
  severity: 'warning',
  ats: true,
  bar: 'no gutter down the page',
  reads: 'all',
  judge: ({ layout: { linesByPage } }) => {
    const parted = linesByPage.flatMap((lines, index) => {
      const beside = secondColumn(lines);
      return beside ? [{ page: index + 1, beside }] : [];
    });
    return findingsOf(parted, { value: 1, message: 'The text runs in one column.' }, ({ page, beside }) => ({
      value: 2,
      page,
      message: `The text runs in columns (from ${quote(beside.text)} on), which some systems read across. Where that matters, use a design of one column.`,
    }));
  },
};

/** The first line of a column that has another at its left all the way, with nothing across the white between. */
function secondColumn(lines: readonly Line[]): Line | undefined {
  const text = lines.filter((line) => [...line.text].length >= MIN_LETTERS && !isDate(line.text));
  const columns = cluster(text, ({ x }) => x, SAME).filter((column) => column.length >= MIN_LINES);
  return columns.find(([first, ...rest]) => first && hasColumnAtLeft([first, ...rest], text))?.[0];
}

function hasColumnAtLeft(column: readonly Line[], text: readonly Line[]): boolean {
  const start = Math.min(...column.map(({ x }) => x));
  const [top, foot] = [Math.min(...column.map(({ y }) => y)), Math.max(...column.map(({ y }) => y))];
  const near = text.filter(({ x, y, size }) => x < start - SAME && y > top - size && y < foot + size);
  const beside = near.filter(({ right }) => right < start - GUTTER);
  return beside.length >= MIN_LINES && beside.length === near.length;
}
