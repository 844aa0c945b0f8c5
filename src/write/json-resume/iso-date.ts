import type { DatePoint, DateValue } from '../../resume/resume.ts';

/** A date in the fields of an item, and whether they say all of it. */
export interface IsoDate {
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly isWhole: boolean;
}

/**
 * Takes a date and gives it in ISO 8601, in the field `single` or in `startDate` and `endDate`.
 * What still goes on has no end. A quarter, a season and an “about” have no spelling there: their year is given.
 */
export function isoDate(date: DateValue, single: string | undefined): IsoDate {
  if (date.type === 'text') return { fields: {}, isWhole: false };
  if (date.type === 'point') {
    const { text, isWhole } = isoPoint(date.at);
    return { fields: single === undefined ? { startDate: text, endDate: text } : { [single]: text }, isWhole };
  }
  const start = date.start && isoPoint(date.start);
  const end = date.end === 'present' || date.end === undefined ? undefined : isoPoint(date.end);
  // Without an end it would be read as going on, and the present alone cannot be said.
  const isOpen = date.end === undefined || start === undefined;
  const isWhole = (start?.isWhole ?? true) && (end?.isWhole ?? true) && (end !== undefined || !isOpen);
  return { fields: { startDate: start?.text, endDate: end?.text }, isWhole };
}

function isoPoint(point: DatePoint): { readonly text: string | undefined; readonly isWhole: boolean } {
  const { year } = point;
  if (year < 1000 || year > 2999) return { text: undefined, isWhole: false };
  const parts = [String(year), ...('month' in point ? [point.month] : []), ...('day' in point ? [point.day] : [])];
  const text = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return { text, isWhole: point.about !== true && point.precision !== 'season' && point.precision !== 'quarter' };
}
