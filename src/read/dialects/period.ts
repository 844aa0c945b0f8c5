import type { Part } from './part.ts';
import { meant, type Said } from './said.ts';

/**
 * Takes when something began and ended, and gives Galley's fields for it. In formats that have no word for it,
 * a beginning without an end means that it still goes on; an end alone is the day of it.
 */
export function takePeriod(start: Part, end: Part): Readonly<Record<string, Said | undefined>> {
  const [from, to] = [start.take(), end.take()];
  if (from === undefined) return { date: to };
  return { start: from, end: to ?? (/\d{4}/.test(from.data) ? meant('present', from.place) : undefined) };
}
