import { statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/**
 * The date that documents carry, where one is given: `--date`, else SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 * @throws UsageError when it is not one.
 */
export function givenDate(option: string | undefined, epoch: string | undefined): Date | undefined {
  if (option !== undefined) return readDate(option);
  return epoch === undefined || epoch === '' ? undefined : readEpoch(epoch);
}

/** The date of a document for which none is given: its source file's last change; now for standard input. */
export function changeDate(file: string): Date {
  return statSync(file, { throwIfNoEntry: false })?.mtime ?? new Date();
}

/** The date of documents made of several files: the latest of their changes. */
export function latestChange(files: readonly string[]): Date {
  return new Date(Math.max(...files.map((file) => changeDate(file).getTime())));
}

/** Reads `2024-05-31`, which is midnight UTC, or a time with its zone: `2024-05-31T12:00:00Z`. */
function readDate(text: string): Date {
  const date = new Date(text);
  // Files write years with four figures, and calendars before 1000 are for historians.
  const isIso = /^[1-9]\d{3}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  if (!isIso || Number.isNaN(date.getTime()) || !isDay(text.slice(0, 10))) {
    throw new UsageError(`--date “${text}” is not a date.`, 'Write it as 2024-05-31 or 2024-05-31T12:00:00Z.');
  }
  return date;
}

/** JavaScript takes 31 February for 2 March. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function readEpoch(text: string): Date {
  const date = new Date(Number(text) * 1000);
  if (!/^\d+$/.test(text) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) {
    throw new UsageError(`SOURCE_DATE_EPOCH “${text}” is not a number of seconds.`);
  }
  return date;
}
