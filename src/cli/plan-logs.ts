import { type Stats, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { beginsAs } from './begins-as.ts';
import { isDrawn } from './formats.ts';

/** How TeX begins its logs: `This is XeTeX, Version …`. */
const LOG = 'This is ';

/** What of a job tells where the log of its PDF goes. */
interface Drawn {
  readonly format: string;
  readonly path: string;
}

/**
 * Gives each group of jobs that share a PDF the path of TeX's log of it; undefined where none is kept or nothing is drawn.
 * `place` is a file, or a folder, in which logs are called like their PDF.
 * @throws UserError where several logs would share a file, or one would overwrite what is none.
 */
export function planLogs(
  groups: readonly (readonly Drawn[])[],
  place: string | undefined,
): readonly (string | undefined)[] {
  if (place === undefined) return groups.map(() => undefined);
  const drawn = groups.map((group) => group.find(({ format }) => isDrawn(format)));
  const isFolder = /[\\/]$/.test(place) || statOf(place)?.isDirectory() === true;
  const count = drawn.filter((job) => job !== undefined).length;
  if (!isFolder && count > 1)
    throw new UserError({
      message: `The logs of ${count} PDFs cannot go to one file.`,
      hint: `Name a folder, with a slash at its end: --keep-log ${place}/`,
      file: place,
    });
  const logs = drawn.map(
    (job) => job && (isFolder ? join(place, `${basename(job.path, extname(job.path))}.log`) : place),
  );
  const taken = new Set(groups.flat().map(({ path }) => resolve(path)));
  for (const log of logs) if (log !== undefined) checkLog(log, taken);
  return logs;
}

function checkLog(log: string, taken: ReadonlySet<string>): void {
  const existing = statOf(log);
  const isFree = existing === undefined || (existing.isFile() && (existing.size === 0 || beginsAs(log, LOG)));
  if (isFree && !taken.has(resolve(log))) return;
  const message = 'This file is no log of TeX and would be overwritten.';
  throw new UserError({ message, hint: 'Name another with --keep-log.', file: log });
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
