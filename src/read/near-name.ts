import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/** Takes a file that does not exist and gives a hint: the file of its folder that was probably meant, else `otherwise`. */
export async function nearName(file: string, among: RegExp, otherwise: string): Promise<string> {
  const names = await namesIn(dirname(file), among);
  const near = names.length > 0 ? closest(basename(file), names) : undefined;
  if (near === undefined || distance(basename(file), near) > Math.max(2, near.length * 0.4)) return otherwise;
  return `Did you mean “${near}”?`;
}

/** The names in a folder that match, in order; none when it cannot be read. */
export async function namesIn(folder: string, among: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => among.test(name)).sort();
}
