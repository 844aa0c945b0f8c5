import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { Revision } from '../apply/manifest.ts';

/** The commit of the repository that a file is in, and whether the files differ from it; undefined outside one, or without git. */
export function sourceRevision(file: string, files: readonly string[]): Revision | undefined {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const commit = git('-C', dirname(file), 'rev-parse', 'HEAD').trim();
    const changed = [file, ...files].some((one) => git('status', '--porcelain', '--ignored', '--', one).trim() !== '');
    return { commit, dirty: changed };
  } catch {
    return undefined;
  }
}
