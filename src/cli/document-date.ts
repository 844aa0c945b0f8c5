import { statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/**
 * The date that a document carries: `--date`, else SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the source file's last change.
 */
export function documentDate(given: Date | undefined, file: string): Date {
  if (given !== undefined) return given;
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch === undefined || epoch === '' ? statSync(file).mtime : readEpoch(epoch);
}

/**
 * Reads an ISO date (`2024-05-31`) or time with its zone (`2024-05-31T12:00:00Z`); a mere date is midnight UTC.
 * @throws UsageError for anything else.
 */
export function readDate(text: string): Date {
  const date = new Date(text);
  const isIso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const exists =
    isIso &&
    !Number.isNaN(date.getTime()) &&
    new Date(`${text.slice(0, 10)}Z`).toISOString().startsWith(text.slice(0, 10));
  if (!exists)
    throw new UsageError(`--date “${text}” is not a date.`, 'Write it as 2024-05-31 or 2024-05-31T12:00:00Z.');
  return date;
}

function readEpoch(text: string): Date {
  const date = new Date(Number(text) * 1000);
  if (!/^\d+$/.test(text) || Number.isNaN(date.getTime())) {
    throw new UsageError(`SOURCE_DATE_EPOCH “${text}” is not a number of seconds.`);
  }
  return date;
}
