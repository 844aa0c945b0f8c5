import { UserError } from '../errors.ts';
import { endsBeforeStart } from './date-order.ts';
import { type DateFault, readPoint } from './date-point.ts';
import { type DateWords, englishDateWords } from './date-words.ts';
import { plainWord } from './month-names.ts';
import type { DatePoint, DateValue } from './resume.ts';

/** One side of a range: a point, the present, or open. */
type End = DatePoint | 'present' | undefined;
type EndReading = { readonly end: End } | { readonly fault: DateFault } | undefined;

/** What parts a range, the surest sign first: a bare hyphen also stands inside dates. */
function separatorsOf({ to }: DateWords): readonly RegExp[] {
  const spaced = to.map((word) =>
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(word) ? ` ?${word} ?` : ` ${word} `,
  );
  const words = new RegExp(spaced.join('|').replace(/'/g, "['’]"), 'giu');
  return [/ ?[–—～〜] ?/g, / ?--+ ?/g, / - ?| -$/g, words, / ?\/ ?/g, /-/g];
}

/**
 * Takes a date as an author writes it and gives its points with the precision they were given;
 * what is not made like a date is kept as text. The spellings are those of the format's page.
 * Throws UserError for a text made like a date that is none, and for an end before its start.
 */
export function parseDate(written: string, words: DateWords = englishDateWords): DateValue {
  const text = written
    .normalize('NFC')
    .trim()
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ');
  const whole = readPoint(text, words);
  if (whole && 'point' in whole) return { type: 'point', at: whole.point, written };
  if (whole) throw refuse(written, whole.fault);
  if (isPresent(text, words)) return { type: 'range', start: undefined, end: 'present', written };
  return splitRange(text, written, words) ?? { type: 'text', written };
}

/**
 * Takes the two fields `start` and `end` and gives the range they make; either may be absent.
 * Throws UserError as `parseDate` does.
 */
export function parseStartEnd(
  start: string | undefined,
  end: string | undefined,
  words: DateWords = englishDateWords,
): DateValue {
  const written = [start ?? '', '–', end ?? ''].join(' ').trim();
  const from = readEnd((start ?? '').trim(), words);
  const to = readEnd((end ?? '').trim(), words);
  if (from === undefined || to === undefined || ('end' in from && from.end === 'present'))
    return { type: 'text', written };
  if ('fault' in from) throw refuse(start ?? '', from.fault);
  if ('fault' in to) throw refuse(end ?? '', to.fault);
  return range(from.end, to.end, written);
}

/** The first way of splitting the text whose two sides are both dates, present or open. */
function splitRange(text: string, written: string, words: DateWords): DateValue | undefined {
  let fault: DateFault | undefined;
  for (const separator of separatorsOf(words)) {
    for (const match of text.matchAll(separator)) {
      const from = readEnd(text.slice(0, match.index).trim(), words);
      const to = readEnd(text.slice(match.index + match[0].length).trim(), words);
      if (from === undefined || to === undefined) continue;
      if ('fault' in from || 'fault' in to)
        fault ??= 'fault' in from ? from.fault : 'fault' in to ? to.fault : undefined;
      else if (isRange(from.end, to.end)) return range(from.end, to.end, written);
    }
  }
  if (fault) throw refuse(written, fault);
  return undefined;
}

/** At least one side says when, and nothing begins with the present. */
function isRange(from: End, to: End): boolean {
  return from !== 'present' && (from !== undefined || to !== undefined);
}

function readEnd(side: string, words: DateWords): EndReading {
  if (side === '') return { end: undefined };
  if (isPresent(side, words)) return { end: 'present' };
  const reading = readPoint(side, words);
  return reading && 'point' in reading ? { end: reading.point } : reading;
}

function isPresent(text: string, words: DateWords): boolean {
  return words.present.includes(plainWord(text));
}

function range(start: End, end: End, written: string): DateValue {
  const from = start === 'present' ? undefined : start;
  if (from !== undefined && end !== undefined && end !== 'present' && endsBeforeStart(from, end)) {
    throw new UserError(`The date “${written}” ends before it starts.`, 'Put the earlier date first.');
  }
  return { type: 'range', start: from, end, written };
}

function refuse(written: string, fault: DateFault): UserError {
  return new UserError(`“${written}” is not a date: ${fault.message}.`, fault.hint);
}
