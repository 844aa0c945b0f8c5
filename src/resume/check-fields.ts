import type { z } from 'zod';
import { UserError } from '../errors.ts';
import { explainFields } from './explain-fields.ts';
import type { Fault } from './fault.ts';
import { sortProblems } from './sort-problems.ts';
import { isTrusted, type Validated } from './validate.ts';
import { withoutEmpty } from './without-empty.ts';

/** What is checked, and how it is spoken of. */
interface Check<S extends z.ZodType> {
  readonly schema: S;
  /** What a sentence calls the file: `a letter`. */
  readonly called: string;
  /** What of the source is checked; all of it unless said. */
  readonly data?: unknown;
  /** Says what is wrong; `explainFields` unless said. */
  readonly explain?: (issues: readonly z.core.$ZodIssue[], data: unknown) => readonly Fault[];
}

/**
 * Takes a source that is no résumé and gives its data in their final type; fields without a value are as good as not
 * written, as in a résumé.
 * @throws UserError with every problem in the file, in its order.
 */
export function checkFields<S extends z.ZodType>(
  source: Omit<Validated, 'keys'>,
  { schema, called, data: given = source.data ?? {}, explain }: Check<S>,
): z.output<S> {
  const data = withoutEmpty(given, schema);
  const result = schema.safeParse(data);
  const issues = result.error?.issues ?? [];
  const faults = explain?.(issues, data) ?? explainFields(issues, data, schema, called);
  const problems = faults.map(({ path, at, message, hint }) => source.problem(path, at, message, hint));
  const all = sortProblems([...source.problems, ...problems.filter((problem) => isTrusted(problem, source))]);
  if (all.length > 0 || result.data === undefined) throw new UserError(all);
  return result.data;
}
