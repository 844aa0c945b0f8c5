import type { Problem } from '../errors.ts';
import type { Source } from './source.ts';

/**
 * Takes a résumé's source and gives a problem for each photo or font file it names that cannot be used.
 * Paths are relative to the source's file.
 */
export async function checkFiles(_source: Source): Promise<readonly Problem[]> {
  return [];
}
