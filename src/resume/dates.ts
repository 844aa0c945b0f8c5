import { closest, distance } from 'fastest-levenshtein';
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
    .replace(/[\s\u00A0\u2007\u2009\u202F]+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012\u2212]/g, '–');
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
  const last = to ?? (isPoint(from) ? nearPresent(end ?? '', words) : undefined);
  if (from === undefined || last === undefined) return { type: 'text', written };
  if ('fault' in from) throw refuse(start ?? '', from.fault);
  if ('fault' in last) throw refuse(end ?? '', last.fault);
  if (from.end === 'present' && isPoint(last)) throw refuse(written, PRESENT_FIRST);
  if (from.end === 'present') return { type: 'text', written };
  return range(from.end, last.end, written);
}

/** The first way of splitting the text whose two sides are both dates, present or open. */
function splitRange(text: string, written: string, words: DateWords): DateValue | undefined {
  let fault: DateFault | undefined;
  for (const separator of separatorsOf(words)) {
    for (const match of text.matchAll(separator)) {
      const from = readEnd(text.slice(0, match.index).trim(), words);
      const last = text.slice(match.index + match[0].length).trim();
      const to = readEnd(last, words) ?? (isPoint(from) ? nearPresent(last, words) : undefined);
      if (from === undefined || to === undefined) continue;
      if ('fault' in from || 'fault' in to)
        fault ??= 'fault' in from ? from.fault : 'fault' in to ? to.fault : undefined;
      else if (from.end === 'present' && isPoint(to)) fault ??= PRESENT_FIRST;
      else if (isRange(from.end, to.end)) return range(from.end, to.end, written);
    }
  }
  if (fault) throw refuse(written, fault);
  return undefined;
}

const PRESENT_FIRST: DateFault = {
  message: 'a range cannot begin with the present',
  hint: 'Put the earlier date first.',
};

function isPoint(reading: EndReading): boolean {
  return reading !== undefined && 'end' in reading && typeof reading.end === 'object';
}

/** `2015/presnt` is made like a range that goes on; `2015/16` and `2015 – parent` are not. */
function nearPresent(side: string, words: DateWords): EndReading {
  const known = words.present.filter((word) => word.length > 4);
  const spelt = plainWord(side);
  if (spelt.length < 5 || known.length === 0) return undefined;
  const near = closest(spelt, known);
  if (distance(spelt, near) > (spelt.length < 7 ? 1 : 2)) return undefined;
  return { fault: { message: `“${side}” is no date`, hint: `Did you mean “${near}”?` } };
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
