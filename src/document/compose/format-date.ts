import type { DateFormats, DatePoint, DateValue } from '../../resume/resume.ts';
import { dateCustomsOf } from '../languages/date-customs.ts';
import type { Words } from '../languages/words.ts';
import { collapseRange } from './collapse-range.ts';
import type { DateStyle } from './date-parts.ts';
import { formatPoint } from './format-point.ts';

const DASH = '\u2013';
/** Thin spaces set a dash off where one of its sides has several parts. */
const THIN = '\u2009';

/** How dates are printed, and in whose words. */
export interface DateSettings {
  /** BCP 47. */
  readonly language: string;
  readonly words: Words;
  readonly formats: DateFormats;
}

/**
 * Prints a date in a language: `2015`, `Oct 2015 – Mar 2016`, `2015–present`. Precision is kept, text
 * that is no date stays as it is, and an open end is a dash with nothing beyond it.
 */
export function formatDate(date: DateValue, { language, words, formats }: DateSettings): string {
  if (date.type === 'text') return date.written;
  if (formats === 'as-written') return mendDashes(date.written);
  const style: DateStyle = { language, words, formats };
  if (date.type === 'point') return formatPoint(date.at, style);
  return formatRange(date, style);
}

function formatRange({ start, end }: Extract<DateValue, { type: 'range' }>, style: DateStyle): string {
  if (start === undefined && end === 'present') return style.words.present;
  const collapsed = collapseRange(start, end, style);
  const from = collapsed?.from ?? (start && formatPoint(start, style));
  const to = collapsed?.to ?? (end === 'present' ? style.words.present : end && formatPoint(end, style));
  if (from === to) return from ?? '';
  const { dash = DASH } = dateCustomsOf(style.language);
  const isTight = collapsed?.isOneDate || takesNoSpaces([from, to], [start, end].every(isBare), style);
  return join(from, to, isTight ? dash : `${THIN}${dash}${THIN}`);
}

/** Years are joined tightly, and what a language's custom joins; other dates have several parts of their own. */
function takesNoSpaces(ends: readonly (string | undefined)[], areBare: boolean, { language }: DateStyle): boolean {
  const { tight } = dateCustomsOf(language);
  const isSpaced = ends.some((text) => text?.includes(' '));
  return tight === 'always' || ((areBare || tight === 'unless-spaced') && !isSpaced);
}

function isBare(point: DatePoint | 'present' | undefined): boolean {
  return point === undefined || point === 'present' || point.precision === 'year';
}

/** An open side needs no space to its dash but the one that a spaced dash has on the other. */
function join(from: string | undefined, to: string | undefined, dash: string): string {
  return `${from ?? ''}${dash}${to ?? ''}`.trim();
}

/** The author's spelling with a real dash where a range has one: `2013 -- Current` → `2013–Current`. */
function mendDashes(written: string): string {
  const [from, to, ...more] = written
    .trim()
    .replace(/^(\d{4})-(\d{4})$/, `$1${DASH}$2`)
    .split(/\s*(?:[\u2013\u2014]|--+)\s*|\s+-\s+/);
  if (from === undefined || to === undefined || more.length > 0) return written;
  const isSimple = ![from, to].some((side) => /[\s./-]/.test(side));
  return join(from, to, isSimple ? DASH : `${THIN}${DASH}${THIN}`);
}
