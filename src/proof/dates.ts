import { languages } from '../document/languages/languages.ts';
import { isPartOfYear } from './is-part-of-year.ts';

const year = '(?:1[6-9]|20)\\d\\d';
/** What other programs write for a time that has not ended, besides what our own languages say. */
const open = ['today', 'now', 'current', 'ongoing', 'aujourd’hui', 'actualidad', 'presente'];
const present = [...new Set([...Object.values(languages).flatMap((words) => words.present ?? []), ...open])]
  .map((word) => word.normalize('NFKC').replace(/[.*+?^$()[\]{}|\\]/gu, '\\$&'))
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const until = `(?:${year}|${present})`;
const before = '(?:(?:\\p{L}{3,10}\\.? |\\d{1,2}[./] ?|(?:\\d{1,2}\\. )?\\p{L}{3,10}\\.? )?)';
/** Months and days of scripts that write them behind the year: `2019年4月`, `2019년 4월`. */
const behind = '(?:[-/]\\d\\d|年(?: ?\\d{1,2}月)?|년(?: ?\\d{1,2}월)?)?';
const to = '[-–—～~〜]';

const prepositions = '(?:since|from|until|seit|bis|depuis|desde)';
const preposition = new RegExp(`^${prepositions} `, 'iu');

/** A whole text that is a date or a range of dates: `2019`, `May 2019 – present`, `03/2019–04/2020`, `2019年～現在`. */
const pattern = new RegExp(
  `^[([]?(?:${prepositions} )?${before}${year}${behind}(?:(?: ?${to} ?| تا )${before}${until}${behind}| ?${to})?[)\\]]?$`,
  'iu',
);

/** A word before a year: a month or season in a date, anything else in `President 1901`. */
const word = new RegExp(`(?<!\\p{L})\\p{L}{3,10}(?=\\.? ${year})`, 'gu');

/** Whether a text says nothing but when. */
export function isDate(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (!pattern.test(plain)) return false;
  const words = [...plain.replace(preposition, '').matchAll(word)].map(([found]) => found);
  return words.every(isPartOfYear);
}
