import type { DatePoint } from './resume.ts';

/** Winter is at either end of its year, so it is compared by the year alone. */
const SEASON_RANK = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: undefined } as const;

/** Whether the second point is before the first, as far as both are known: `2015-10` and `2015` are not in disorder. */
export function endsBeforeStart(start: DatePoint, end: DatePoint): boolean {
  if (start.year !== end.year) return end.year < start.year;
  if (start.precision === 'season' && end.precision === 'season') {
    return (SEASON_RANK[end.season] ?? 9) < (SEASON_RANK[start.season] ?? 0);
  }
  const [startQuarter, endQuarter] = [quarterOf(start), quarterOf(end)];
  if (startQuarter === undefined || endQuarter === undefined) return false;
  if (startQuarter !== endQuarter) return endQuarter < startQuarter;
  if (!('month' in start && 'month' in end)) return false;
  if (start.month !== end.month) return end.month < start.month;
  return start.precision === 'day' && end.precision === 'day' && end.day < start.day;
}

function quarterOf(point: DatePoint): number | undefined {
  if (point.precision === 'quarter') return point.quarter;
  return 'month' in point ? Math.ceil(point.month / 3) : undefined;
}
