import { isDate } from '../../dates.ts';
import { isFromRight } from '../../is-from-right.ts';
import { dateLines } from '../../layout/date-lines.ts';
import type { Line } from '../../layout/layout.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** A date belongs to what is on its line: alone, or before its title, readers give it to the wrong entry. */
export const datesInLine: Rule = {
  id: 'dates-in-line',
  severity: 'warning',
  bar: 'dates on the line of their title, after it',
  reads: 'all',
  judge: ({ layout: { lines, linesByPage } }) => {
    // The name tells where the lines of the page begin, whatever the language of one entry.
    const mirrored = isFromRight(lines[0]?.text ?? '');
    const dates = dateLines(lines).filter((line) => !holdsTitle(line));
    const astray = dates.filter((date) => {
      const beside = linesByPage[date.page - 1]?.filter(
        (line) => line.strand === date.strand && Math.abs(line.y - date.y) < 0.35 * date.size,
      );
      return !beside?.some(
        (line) => line !== date && (mirrored ? line.x > date.x : line.x < date.x) && !isDate(line.text),
      );
    });
    return findingsOf(
      astray,
      { value: dates.length, message: 'Dates stand on the line of their title.' },
      ({ page, text }) => ({
        value: quote(text),
        page,
        message: `The date ${quote(text)} does not stand behind a title on its line. Put it there; readers match dates by line.`,
      }),
    );
  },
};

/** In shares of the size. */
const WIDE = 0.7;

/** `Rector 1750` may be a month and a year, but with wide white between, it is a title and its year. */
function holdsTitle({ glyphs, size }: Line): boolean {
  return glyphs.some(({ text, width }) => text.trim() === '' && width > WIDE * size);
}
