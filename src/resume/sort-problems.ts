import type { Problem } from '../errors.ts';

/** Problems of one file by line and column, each place and sentence once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const place = ({ position }: Problem): number => (position?.line ?? 0) * 1e6 + (position?.column ?? 0);
  const key = (problem: Problem): string => `${place(problem)} ${problem.path ?? ''} ${problem.message}`;
  const unique = new Map(problems.map((problem) => [key(problem), problem]));
  return [...unique.values()].sort((one, other) => place(one) - place(other));
}
