import type { DatePoint } from '../../resume/resume.ts';
import { dateCustomsOf } from '../languages/date-customs.ts';
import { type DatePart, type DateStyle, type DayPoint, dayParts } from './date-parts.ts';
import { joinParts } from './format-point.ts';

/** The two sides of a range as printed, and whether they make one date between them: `24–29 Oct 1927`. */
export interface CollapsedRange {
  readonly from: string;
  readonly to: string;
  readonly isOneDate: boolean;
}

/**
 * Two days of one year with what they share said once: `24–29 Oct 1927`, `24 Oct – 3 Nov 1927`. Nothing is lost.
 * Undefined where they share no year or are printed in figures that could be misread.
 */
export function collapseRange(
  start: DatePoint | undefined,
  end: DatePoint | 'present' | undefined,
  style: DateStyle,
): CollapsedRange | undefined {
  if (start?.precision !== 'day' || end === undefined || end === 'present' || end.precision !== 'day') return undefined;
  if (start.about || end.about || start.year !== end.year) return undefined;
  const [from, to] = [dayParts(start, style), dayParts(end, style)];
  if (!isClear(from, style) || !isClear(to, style)) return undefined;
  return start.month === end.month ? shareMonth(from, to, start, end, style) : shareYear(from, to);
}

/** A month in words, or the language's own day with dots (`24.–29.10.1927`), unless the author set figures. */
function isClear(parts: readonly DatePart[], { language, formats }: DateStyle): boolean {
  const month = parts.find(({ type }) => type === 'month')?.value ?? '';
  if (!/^\p{N}+$/u.test(month) || /[月월]/.test(joinParts(parts))) return true;
  return (
    formats.day === undefined && formats.month === undefined && dateCustomsOf(language).day?.startsWith('d.') === true
  );
}

function shareMonth(
  from: readonly DatePart[],
  to: readonly DatePart[],
  start: DayPoint,
  end: DayPoint,
  { language }: DateStyle,
): CollapsedRange | undefined {
  const at = to.findIndex(({ type }) => type === 'day');
  const first = from.find(({ type }) => type === 'day');
  if (start.day === end.day || first === undefined || at < 0) return undefined;
  const mark = dayMark(to[at + 1], language);
  return { from: joinParts([...to.slice(0, at), first]) + mark, to: joinParts(to.slice(at)), isOneDate: true };
}

/** What both days take: an ordinal's dot (but in Hungarian only the last), or the word for day. */
function dayMark(next: DatePart | undefined, language: string): string {
  const mark = /^[.日일]/.exec(next?.value ?? '')?.[0] ?? '';
  return mark === '.' && new Intl.Locale(language).language === 'hu' ? '' : mark;
}

function shareYear(from: readonly DatePart[], to: readonly DatePart[]): CollapsedRange {
  const year = from.findIndex(({ type }) => type === 'year');
  const day = from.findIndex(({ type }) => type === 'day');
  const isYearFirst = year < day;
  // With the year goes what parted it from the rest: before it at the end, behind it at the start.
  const isParted = from[year - 1]?.type === 'literal';
  const own = isYearFirst ? to.slice(year + 2) : from.slice(0, isParted ? year - 1 : year);
  return isYearFirst
    ? { from: joinParts(from), to: joinParts(own), isOneDate: false }
    : { from: joinParts(own) + closingDot(from[year - 1]), to: joinParts(to), isOneDate: false };
}

/** `24.10.–3.11.1927`: the dot behind a month in figures belongs to the month. */
function closingDot(parted: DatePart | undefined): string {
  return parted?.value.startsWith('.') === true ? '.' : '';
}
