import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { readBytes } from './read-bytes.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Writes what a file needs beside it: fonts by the path of their file, or bytes. Their names say what they hold, so what
 * is there already is either the same, or its author's own.
 * @throws UserError as `writeWhole` does, and for a file of another's.
 */
export function writeBeside(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array> = new Map(),
  hint: string,
): void {
  const needed = [...files].map(([name, from]) => {
    const bytes = typeof from === 'string' ? readFileSync(from) : from;
    return { place: join(dirname(path), name), bytes };
  });
  const missing = needed.filter(({ place, bytes }) => {
    if (!existsSync(place)) return true;
    if (Buffer.compare(readBytes(place), bytes) === 0) return false;
    throw new UserError({
      message: 'This is not the file that Galley would write here, and is not replaced.',
      hint: `Move it away. ${hint}`,
      file: place,
    });
  });
  for (const { place, bytes } of missing) writeWhole(place, bytes, hint);
}
