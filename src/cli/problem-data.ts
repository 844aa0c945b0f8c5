import type { Problem } from '../errors.ts';

/** A problem as `--json` prints it: the place flat beside the words. */
export type ProblemData = Omit<Problem, 'position'> & { readonly line?: number; readonly column?: number };

/** Gives a problem in the shape of `--json`. */
export function problemData({ file, position, path, message, hint, excerpt }: Problem): ProblemData {
  return { file, ...position, path, message, hint, excerpt };
}
