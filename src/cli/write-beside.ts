import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Writes what a file needs beside it: fonts by the path of their file, or bytes. Throws UserError as `writeWhole` does. */
export function writeBeside(
  path: string,
  files: ReadonlyMap<string, string | Uint8Array> = new Map(),
  hint: string,
): void {
  for (const [name, from] of files) {
    const bytes = typeof from === 'string' ? readFileSync(from) : from;
    writeWhole(join(dirname(path), name), bytes, hint);
  }
}
