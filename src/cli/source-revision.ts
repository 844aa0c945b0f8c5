import { execFileSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import type { Revision } from '../apply/manifest.ts';

/**
 * The commit of the repository that a file is in, wherever it is asked from, and whether the files differ from it: one
 * from elsewhere does. Undefined outside a repository, or without git.
 */
export function sourceRevision(file: string, files: readonly string[]): Revision | undefined {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', dirname(file), ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const isOther = (one: string): boolean => {
    try {
      return git('status', '--porcelain', '--ignored', '--', resolve(one)).trim() !== '';
    } catch {
      return true;
    }
  };
  try {
    const commit = git('rev-parse', 'HEAD').trim();
    return { commit, dirty: [file, ...files].some(isOther) };
  } catch {
    return undefined;
  }
}
