import type { DateFormats, DatePoint } from '../../resume/resume.ts';
import type { Words } from '../languages/words.ts';

/** How a language and an author want dates. */
export interface DateStyle {
  /** BCP 47. */
  readonly language: string;
  readonly words: Words;
  readonly formats: Exclude<DateFormats, 'as-written'>;
}

type MonthPoint = Extract<DatePoint, { precision: 'month' }>;
type DayPoint = Extract<DatePoint, { precision: 'day' }>;

const roman = ['', 'I', 'II', 'III', 'IV'];

/** Prints one point in time as precisely as the author gave it: `2015`, `Oct 2015`, `c. 1906`. */
export function formatPoint(point: DatePoint, style: DateStyle): string {
  const text = formatExact(point, style);
  return point.about ? style.words.about.replace('{date}', () => text) : text;
}

function formatExact(point: DatePoint, style: DateStyle): string {
  const { words, formats } = style;
  switch (point.precision) {
    case 'year':
      return inLanguage(style, point, { year: 'numeric' });
    case 'season':
      return `${words[point.season]} ${point.year}`;
    case 'quarter':
      if (formats.quarter === 'roman') return `${roman[point.quarter] ?? point.quarter}/${point.year}`;
      return `${words.quarter}${point.quarter} ${point.year}`;
    case 'month':
      return formatMonth(point, style);
    case 'day':
      return formatDay(point, style);
  }
}

function formatMonth(point: MonthPoint, style: DateStyle): string {
  const { month = 'MMM yyyy' } = style.formats;
  if (month === 'MM/yyyy') return fillPattern(month, point, style);
  return inLanguage(style, point, { year: 'numeric', month: month === 'MMMM yyyy' ? 'long' : 'short' });
}

/** Where the author gives no pattern for days, they follow the months: in words or in figures. */
function formatDay(point: DayPoint, style: DateStyle): string {
  const { day, month } = style.formats;
  if (day !== undefined) return fillPattern(day, point, style);
  if (month === 'MM/yyyy') return inLanguage(style, point, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const name = month === 'MMMM yyyy' ? 'long' : 'short';
  return inLanguage(style, point, { year: 'numeric', month: name, day: 'numeric' });
}

/** Fills a Unicode date pattern (UTS 35): y, M and d in their usual widths, text in single quotes as it is. */
function fillPattern(pattern: string, point: MonthPoint | DayPoint, style: DateStyle): string {
  const day = point.precision === 'day' ? point.day : 1;
  return pattern.replace(/'([^']*)'|y+|M+|d+/g, (field: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted;
    if (field.startsWith('y')) return field === 'yy' ? pad(point.year % 100, 2) : pad(point.year, field.length);
    if (field.startsWith('d')) return pad(day, field.length);
    if (field.length < 3) return pad(point.month, field.length);
    return monthName(point, field.length === 3 ? 'short' : 'long', style);
  });
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function monthName(point: MonthPoint | DayPoint, month: 'short' | 'long', style: DateStyle): string {
  // Asked for together with a day, a month has the form that stands beside one (genitive in Slavic languages).
  const beside =
    point.precision === 'day' ? ({ month, day: 'numeric' } as const) : ({ month, year: 'numeric' } as const);
  const parts = formatter(style, beside).formatToParts(toDate(point));
  return parts.find((part) => part.type === 'month')?.value ?? pad(point.month, 2);
}

function inLanguage(style: DateStyle, point: DatePoint, options: Intl.DateTimeFormatOptions): string {
  return formatter(style, options).format(toDate(point));
}

/** Dates are the Gregorian calendar's in every language, and UTC's, so that no time zone moves them. */
function formatter({ language }: DateStyle, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat([language, 'en'], { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

function toDate(point: DatePoint): Date {
  const month = 'month' in point ? point.month - 1 : 0;
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for the twentieth century.
  date.setUTCFullYear(point.year, month, 'day' in point ? point.day : 1);
  return date;
}
