import type { Path, Problem } from '../errors.ts';
import type { OpenedResume } from '../pipeline.ts';

type Source = OpenedResume['source'];

/** Gives problems that name only a field their place in the author's file. */
export function locateProblems(problems: readonly Problem[], source: Source): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.position !== undefined || problem.path === undefined || problem.file !== undefined)
      return { file: source.file, ...problem };
    return source.problem(readPath(problem.path), 'value', problem.message, problem.hint);
  });
}

/** Reads `sections[0].title` back into its keys; the mirror of `formatPath`. */
function readPath(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}
