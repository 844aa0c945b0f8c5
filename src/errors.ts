/** A way into a structured value: keys and list indices from its root. */
export type Path = readonly (string | number)[];

/** A place in a text file. Lines and columns count from 1, columns in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a person is told about one mistake of theirs. */
export interface Problem {
  /** What is wrong, one sentence without the place. */
  readonly message: string;
  /** What to do about it, or what was expected. */
  readonly hint?: string | undefined;
  /** The file as the user named it. */
  readonly file?: string | undefined;
  readonly position?: Position | undefined;
  /** The source line at `position`, as it stands in the file. */
  readonly excerpt?: string | undefined;
  /** Where in the data: `sections[0].entries[1].date`. */
  readonly path?: string | undefined;
}

/** A mistake of the user's, with every problem found. Anything else that is thrown is a bug and keeps its stack. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(problem: string | Problem | readonly Problem[], hint?: string) {
    const problems = toProblems(problem, hint);
    super(problems.map((one) => one.message).join('\n'));
    this.name = 'UserError';
    this.problems = problems;
  }
}

function toProblems(problem: string | Problem | readonly Problem[], hint?: string): readonly Problem[] {
  if (typeof problem === 'string') return [{ message: problem, hint }];
  return 'message' in problem ? [problem] : problem;
}

/** Writes a path as people read it: `['sections', 0, 'title']` → `sections[0].title`; a key with signs of paths is quoted. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[^.[\]"]+$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** Reads a path back into its keys; the mirror of `formatPath`. */
export function parsePath(text: string): Path {
  const steps = text.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|[^.[\]]+/g);
  return [...steps].map(([key, index, quoted]) => {
    if (quoted !== undefined) return String(JSON.parse(quoted));
    return index === undefined ? key : Number(index);
  });
}
