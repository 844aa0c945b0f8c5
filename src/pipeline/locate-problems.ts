import { type Problem, parsePath, UserError } from '../errors.ts';
import type { OpenedResume } from '../pipeline.ts';
import type { OpenedLetter } from './open-letter.ts';

type Source = OpenedResume['source'];

/** Gives problems that name only a field their place in the author's file. */
export function locateProblems(problems: readonly Problem[], source: Source): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.position !== undefined || !problem.path || problem.file !== undefined)
      return { file: source.file, ...problem };
    return source.problem(parsePath(problem.path), 'value', problem.message, problem.hint);
  });
}

/** The fields of a letter that its résumé gives. */
const HEAD = /^(?:name|headline|contact)\b/;

/**
 * Waits for what is made of a résumé, or of a letter under a résumé's head.
 * @throws UserError with its problems in their places.
 */
export async function located<T>(
  making: Promise<T>,
  { source }: OpenedResume,
  letter?: OpenedLetter | undefined,
): Promise<T> {
  try {
    return await making;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.problems.flatMap((problem) => {
        const isHead = letter === undefined || HEAD.test(problem.path ?? '');
        return locateProblems([problem], isHead ? source : letter.source);
      }),
    );
  }
}
