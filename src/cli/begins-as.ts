import { closeSync, openSync, readSync } from 'node:fs';

/** True for a file that can be read and begins with these letters (ASCII), by which its kind is known. */
export function beginsAs(path: string, letters: string): boolean {
  const start = Buffer.alloc(letters.length);
  try {
    const file = openSync(path, 'r');
    readSync(file, start);
    closeSync(file);
  } catch {
    return false;
  }
  return start.toString('latin1') === letters;
}
