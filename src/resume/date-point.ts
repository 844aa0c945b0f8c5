import { closest, distance } from 'fastest-levenshtein';
import { type DateWords, englishDateWords } from './date-words.ts';
import { plainWord } from './month-names.ts';
import type { DatePoint } from './resume.ts';

/** Why a text made like a date is none. */
export interface DateFault {
  readonly message: string;
  readonly hint: string;
}

/** A point, a fault where the text is made like a date, or undefined where it is not. */
export type PointReading = { readonly point: DatePoint } | { readonly fault: DateFault } | undefined;

type Reader = (parts: readonly string[], words: DateWords) => PointReading;

const ROMAN: readonly string[] = ['I', 'II', 'III', 'IV'];
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º)?';
const WORD = '([\\p{L}\\p{M}]+)\\.?';
/** What stands between the day, the month and the year in English and in Romance languages. */
const OF = "(?:of |de |del |d['’])?";

/** The spellings of a point, tried in order; each reader gets what its brackets matched. */
const SPELLINGS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, ([year]) => yearPoint(year)],
  [/^(\d{4})-(\d{1,2})$/, ([year, month]) => monthPoint(year, month)],
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]\d{1,2}:\d{2}.*)?$/,
    ([year, month, day]) => dayPoint(year, Number(month), day),
  ],
  [/^(\d{4})[- ]?Q(\d+)$/i, ([year, quarter]) => quarterPoint(year, Number(quarter))],
  [/^Q(\d+) ?[/, -] ?(\d{4})$/i, ([quarter, year]) => quarterPoint(year, Number(quarter))],
  [/^(\d{4})[- ]?Q(\d) ?[/–-] ?Q(\d)$/i, ([year, from, to]) => quarters(year, from, to)],
  [/^(\d{4})\/(\d{2})$/, ([year, rest]) => halfYear(year, rest)],
  [/^(\d{1,2}) ?\/ ?(\d{4})$/, ([month, year]) => monthPoint(year, month)],
  [/^(0?[1-9]|1[0-2])[.-](\d{4})$/, ([month, year]) => monthPoint(year, month)],
  [/^(\d{4})\.(0[1-9]|1[0-2])$/, ([year, month]) => monthPoint(year, month)],
  // The year first: no country puts the day before the month then.
  [/^(\d{4})(?:\/|\. ?)(\d{1,2})(?:\/|\. ?)(\d{1,2})\.?$/, ([year, month, day]) => dayPoint(year, Number(month), day)],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, ([day, month, year]) => dayPoint(year, Number(month), day)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([one, other, year]) => slashedDay(one, other, year)],
  [/^(\d{4}) ?[年년]$/, ([year]) => yearPoint(year)],
  [/^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월]$/, ([year, month]) => monthPoint(year, month)],
  [
    /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]$/,
    ([year, month, day]) => dayPoint(year, Number(month), day),
  ],
  [/^([IVX]+) ?\/ ?(\d{4})$/i, ([roman = '', year]) => quarterPoint(year, ROMAN.indexOf(roman.toUpperCase()) + 1)],
  [/^(\d{4})-(\p{L}+)$/u, ([year, word], words) => wordPoint(word, year, words) ?? nearSeason(year, word, words)],
  [
    new RegExp(`^${WORD},? ${OF}(\\d{4})$`, 'u'),
    ([word, year], words) => wordPoint(word, year, words) ?? nearMonth(word, year, words),
  ],
  [new RegExp(`^${WORD}[,-]?(\\d{4})$`, 'u'), ([word, year], words) => wordPoint(word, year, words)],
  [new RegExp(`^${DAY}-${WORD}-(\\d{4})$`, 'u'), ([day, word, year], words) => namedDay(word, day, year, words)],
  [new RegExp(`^(\\d{4})-${WORD}-(\\d{1,2})$`, 'u'), ([year, word, day], words) => namedDay(word, day, year, words)],
  [new RegExp(`^(\\d{4})\\.? ${WORD}$`, 'u'), ([year, word], words) => wordPoint(word, year, words)],
  [
    new RegExp(`^${WORD} ?${DAY}(?:, ?| )(\\d{4})$`, 'u'),
    ([word, day, year], words) => namedDay(word, day, year, words),
  ],
  [
    new RegExp(`^${DAY}\\.? ${OF}${WORD},? ${OF}(\\d{4})$`, 'u'),
    ([day, word, year], words) => namedDay(word, day, year, words),
  ],
];

/** Reads one point in time in any of the format's spellings; `~` before it means about. */
export function readPoint(text: string, words: DateWords = englishDateWords): PointReading {
  const about = /^~ ?/.exec(text)?.[0];
  const spelt = text.slice(about?.length ?? 0);
  for (const [pattern, read] of SPELLINGS) {
    const parts = pattern.exec(spelt);
    const reading = parts ? read(parts.slice(1), words) : undefined;
    if (reading === undefined) continue;
    if ('point' in reading && reading.point.year === 0) return { fault: NO_YEAR };
    return about !== undefined && 'point' in reading ? { point: { about: true, ...reading.point } } : reading;
  }
  return undefined;
}

const NO_YEAR: DateFault = { message: 'there is no year 0', hint: 'Write a year such as 2015.' };

function yearPoint(year = ''): PointReading {
  return { point: { precision: 'year', year: Number(year) } };
}

function monthPoint(year = '', month = ''): PointReading {
  const number = Number(month);
  if (number >= 1 && number <= 12) return { point: { precision: 'month', year: Number(year), month: number } };
  const range = number > Number(year.slice(2)) ? ` For the years write “${year}/${year.slice(0, 2)}${month}”.` : '';
  return { fault: { message: `there is no month ${month}`, hint: `Months run from 01 to 12.${range}` } };
}

function dayPoint(year = '', month = 0, day = ''): PointReading {
  if (month < 1 || month > 12) return monthPoint(year, String(month));
  const number = Number(day);
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), month, 0)).getUTCDate();
  if (number >= 1 && number <= last) return { point: { precision: 'day', year: Number(year), month, day: number } };
  return { fault: { message: `that month has no day ${number}`, hint: `Its days run from 1 to ${last}.` } };
}

function quarterPoint(year = '', quarter = 0): PointReading {
  if (quarter >= 1 && quarter <= 4) return { point: { precision: 'quarter', year: Number(year), quarter } };
  return { fault: { message: 'a year has four quarters', hint: `Write ${year}-Q1 to ${year}-Q4.` } };
}

/** `2015-Q1/Q3` leaves out a year, which a range needs twice. */
function quarters(year = '', from = '', to = ''): PointReading {
  const hint = `Write “${year}-Q${from}/${year}-Q${to}”.`;
  return { fault: { message: 'each end of a range needs its year', hint } };
}

/** `2015/16` is an academic year, printed as it stands; `2015/10` is two years or a month, and only its author knows. */
function halfYear(year = '', rest = ''): PointReading {
  if (Number(rest) === (Number(year) + 1) % 100) return undefined;
  const years = `“${year}/${year.slice(0, 2)}${rest}” for the years`;
  const isMonth = Number(rest) >= 1 && Number(rest) <= 12;
  const hint = isMonth ? `Write “${year}-${rest}” for the month, or ${years}.` : `Write ${years}.`;
  return { fault: { message: 'two figures are not a year', hint } };
}

/** Half the world begins with the day, half with the month: read only where one of them can be no month. */
function slashedDay(one = '', other = '', year = ''): PointReading {
  const [first, second] = [Number(one), Number(other)];
  if (first > 12 && second > 12) return undefined;
  if (first > 12 || first === second) return dayPoint(year, second, one);
  return second > 12 ? dayPoint(year, first, other) : undefined;
}

function wordPoint(word = '', year = '', words: DateWords): PointReading {
  const month = words.months[plainWord(word)];
  if (month !== undefined) return { point: { precision: 'month', year: Number(year), month } };
  const season = words.seasons[plainWord(word)];
  return season && { point: { precision: 'season', year: Number(year), season } };
}

function namedDay(word = '', day = '', year = '', words: DateWords): PointReading {
  const month = words.months[plainWord(word)];
  return month === undefined ? undefined : dayPoint(year, month, day);
}

/** `Febuary 2015` is made like a month; `Easter 2015` and `Match 2015` are not. */
function nearMonth(word = '', year = '', words: DateWords): PointReading {
  const spelt = plainWord(word);
  const near = closest(spelt, Object.keys(words.months));
  if (spelt.length < 5 || near.length < 5 || distance(spelt, near) > (spelt.length < 7 ? 1 : 2)) return undefined;
  const meant = /^\p{Lu}/u.test(word) ? near.slice(0, 1).toUpperCase() + near.slice(1) : near;
  return { fault: { message: `“${word}” is no month`, hint: `Did you mean “${meant} ${year}”?` } };
}

/** `2015-sumer` is made like a season; `2015-present` and `2015-edition` are not. */
function nearSeason(year = '', word = '', words: DateWords): PointReading {
  const near = closest(word.toLowerCase(), Object.keys(words.seasons));
  if (distance(word.toLowerCase(), near) > 2) return undefined;
  return { fault: { message: `“${word}” is no season`, hint: `Did you mean “${year}-${near}”?` } };
}
