import type { DatePoint, DateValue } from '../../resume/resume.ts';

/** A point in time as machines write it (ISO 8601), as exact as its author is; undefined for what no calendar names. */
export function machineDate(date: DateValue): string | undefined {
  const at = pointOf(date);
  if (at === undefined || at.about) return undefined;
  const year = String(at.year).padStart(4, '0');
  switch (at.precision) {
    case 'year':
      return year;
    case 'month':
      return `${year}-${two(at.month)}`;
    case 'day':
      return `${year}-${two(at.month)}-${two(at.day)}`;
    default:
      return undefined;
  }
}

/** A range from a point to the same is printed as that point. */
function pointOf(date: DateValue): DatePoint | undefined {
  if (date.type === 'point') return date.at;
  if (date.type !== 'range' || date.start === undefined || date.end === 'present') return undefined;
  return JSON.stringify(date.start) === JSON.stringify(date.end) ? date.start : undefined;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
