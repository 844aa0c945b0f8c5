import { isDate } from '../../dates.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../../rule.ts';

const year = '(?:1[6-9]|20)\\d\\d';
/** Years alone on one side of a range: at its beginning, or behind the dash. */
const bare = new RegExp(`^\\W?${year} ?[-–—]|[-–—] ?${year}\\W?$`, 'u');

/**
 * Systems reckon how long something lasted, and take a range of bare years for less. Asked of designs for such systems,
 * and of files whose makers cannot be asked.
 */
export const dateMonths: Rule = {
  id: 'date-months',
  severity: 'warning',
  bar: 'month and year at both ends of a range',
  reads: 'all',
  judge: ({ layout: { lines }, question: { expected, ats } }) => {
    if (expected && !ats) return [];
    const found = lines.map(({ text }) => rangeAtEnd(text)).filter((text) => text !== undefined);
    if (found.length === 0) return [];
    const short = found.filter((text) => bare.test(text));
    const [first] = short;
    if (first === undefined)
      return [{ ok: true, value: found.length, message: 'Ranges of dates have months at both ends.' }];
    const message = `${short.length} of ${found.length} ranges of dates have years alone (${quote(first)}); systems reckon such times too short. Add the months where they are known.`;
    return [{ ok: false, value: `${short.length}/${found.length}`, message }];
  },
};

const end = `${year} ?[-–—] ?[^-–—]{4,20}$`;
const ranges = [`(?:\\p{L}{3,10}\\.?|\\d{1,2}[./]?) ?${end}`, end].map((source) => new RegExp(source, 'u'));

/** A range of dates that a line consists of or ends with, with the month before it if there is one. */
function rangeAtEnd(text: string): string | undefined {
  return ranges.map((range) => range.exec(text.trim())?.[0]).find((found) => found !== undefined && isDate(found));
}
