import type { DateFormats, DatePoint } from '../../resume/resume.ts';
import { dateCustomsOf } from '../languages/date-customs.ts';
import type { Words } from '../languages/words.ts';

/** How a language and an author want dates. */
export interface DateStyle {
  /** BCP 47. */
  readonly language: string;
  readonly words: Words;
  readonly formats: Exclude<DateFormats, 'as-written'>;
}

/** A piece of a printed date. */
export interface DatePart {
  readonly type: 'year' | 'month' | 'day' | 'literal';
  readonly value: string;
}

export type MonthPoint = Extract<DatePoint, { precision: 'month' }>;
export type DayPoint = Extract<DatePoint, { precision: 'day' }>;

/** A month as the author or the language wants it: `Oct 2015`, `10/2015`, `2015年10月`. */
export function monthParts(point: MonthPoint, style: DateStyle): readonly DatePart[] {
  const { month } = style.formats;
  const { month: custom, names } = dateCustomsOf(style.language);
  if (month === 'MM/yyyy') return fillPattern(month, point, style);
  if (custom !== undefined && (month === undefined || month === custom)) return fillPattern(custom, point, style);
  const name = month === 'MMMM yyyy' ? 'long' : (names ?? 'short');
  return inLanguage(style, point, { year: 'numeric', month: name });
}

/** Where the author gives no pattern for days, they follow the months: in words or in figures. */
export function dayParts(point: DayPoint, style: DateStyle): readonly DatePart[] {
  const { day, month } = style.formats;
  const { day: custom, month: customMonth, names } = dateCustomsOf(style.language);
  if (day !== undefined) return fillPattern(day, point, style);
  if (custom !== undefined && (month === undefined || month === customMonth)) return fillPattern(custom, point, style);
  if (month === 'MM/yyyy') return inLanguage(style, point, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const name = month === 'MMMM yyyy' ? 'long' : (names ?? 'short');
  return inLanguage(style, point, { year: 'numeric', month: name, day: 'numeric' });
}

/** A year alone, with the word that Chinese, Japanese and Korean end it with. */
export function yearParts(point: DatePoint, style: DateStyle): readonly DatePart[] {
  const parts = inLanguage(style, point, { year: 'numeric' });
  return parts.filter(({ type, value }) => type === 'year' || /^[年년]$/.test(value));
}

/** A number in the figures of a language's tag: Latin ones, which parsers read, unless it says otherwise. */
export function figures(value: number, length: number, { language }: DateStyle): string {
  const format = { numberingSystem: figuresOf(language), useGrouping: false, minimumIntegerDigits: length };
  return new Intl.NumberFormat([language, 'en'], format).format(value);
}

/** Fills a Unicode date pattern (UTS 35): y, M and d in their usual widths, text in single quotes as it is. */
function fillPattern(pattern: string, point: MonthPoint | DayPoint, style: DateStyle): readonly DatePart[] {
  const fields = pattern.match(/'[^']*'|y+|M+|d+|[^yMd']+|'/g) ?? [];
  return fields.map((field): DatePart => {
    if (field.startsWith('y')) return { type: 'year', value: yearField(field, point.year, style) };
    if (field.startsWith('d')) {
      return { type: 'day', value: figures('day' in point ? point.day : 1, field.length, style) };
    }
    if (field.startsWith('M')) return { type: 'month', value: monthField(field, point, style) };
    const text = field.replace(/^'([^']*)'$/, '$1');
    return { type: 'literal', value: text === '' ? "'" : text };
  });
}

function yearField(field: string, year: number, style: DateStyle): string {
  return field === 'yy' ? figures(year % 100, 2, style) : figures(year, field.length, style);
}

function monthField(field: string, point: MonthPoint | DayPoint, style: DateStyle): string {
  if (field.length < 3) return figures(point.month, field.length, style);
  const month = field.length === 3 ? 'short' : 'long';
  // Asked for together with a day, a month has the form that stands beside one (genitive in Slavic languages).
  const beside: Intl.DateTimeFormatOptions = point.precision === 'day' ? { month, day: 'numeric' } : { month };
  const parts = inLanguage(style, point, { ...beside, year: 'numeric' });
  return parts.find((part) => part.type === 'month')?.value ?? figures(point.month, 2, style);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is made once: making it costs far more than using it. */
function formatFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat([language, 'en'], options);
  formats.set(key, format);
  return format;
}

/** Dates are the Gregorian calendar's in every language, and UTC's, so that no time zone moves them. */
function inLanguage(
  { language }: DateStyle,
  point: DatePoint,
  options: Intl.DateTimeFormatOptions,
): readonly DatePart[] {
  const fixed = { calendar: 'gregory', numberingSystem: figuresOf(language), timeZone: 'UTC' } as const;
  const parts = formatFor(language, { ...options, ...fixed }).formatToParts(toDate(point));
  return parts.flatMap(({ type, value }, index): readonly DatePart[] => {
    if (type === 'year' || type === 'month' || type === 'day') return [{ type, value }];
    const text = plainLiteral(value, parts[index - 1]?.type === 'year');
    return text === '' ? [] : [{ type: 'literal', value: text }];
  });
}

/** Without marks of direction, which must not reach the page, and the “year” that Slavic running text ends with. */
function plainLiteral(value: string, isAfterYear: boolean): string {
  const visible = value.replace(/[\u061C\u200E\u200F]/g, '');
  return isAfterYear ? visible.replace(/^\s*[гр]\.$/, '') : visible;
}

function figuresOf(language: string): string {
  return new Intl.Locale(language).numberingSystem ?? 'latn';
}

function toDate(point: DatePoint): Date {
  const month = 'month' in point ? point.month - 1 : 0;
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for the twentieth century.
  date.setUTCFullYear(point.year, month, 'day' in point ? point.day : 1);
  return date;
}
