import type { DateValue } from '../../resume/resume.ts';

/** A point in time as machines write it (ISO 8601), as exact as its author is; undefined for what no calendar names. */
export function machineDate(date: DateValue): string | undefined {
  if (date.type !== 'point' || date.at.about) return undefined;
  const year = String(date.at.year).padStart(4, '0');
  switch (date.at.precision) {
    case 'year':
      return year;
    case 'month':
      return `${year}-${two(date.at.month)}`;
    case 'day':
      return `${year}-${two(date.at.month)}-${two(date.at.day)}`;
    default:
      return undefined;
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
