import { type Path, type Problem, UserError } from '../errors.ts';
import { dateWordsOf } from './date-words.ts';
import { explain } from './explain.ts';
import type { Fault } from './fault.ts';
import { lowerContact } from './lower-contact.ts';
import { lowerDesign } from './lower-design.ts';
import { lowerNode } from './lower-node.ts';
import type { Resume } from './resume.ts';
import { type ResumeData, resumeSchema } from './resume-schema.ts';
import { checkRules } from './rules.ts';
import { sortProblems } from './sort-problems.ts';
import { withoutEmpty } from './without-empty.ts';

/** What validation needs to know of a source; `Source` of the read room is one. */
export interface Validated {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly brokenFrom?: number | undefined;
  readonly keys: (path: Path) => readonly string[];
  readonly problem: (path: Path, at: 'key' | 'value', message: string, hint?: string) => Problem;
}

/**
 * Takes a source as read and gives the résumé with every value in its final type.
 * `found` are problems others have seen in the same file (a missing photo): they are reported with these.
 * Throws UserError with every problem at once, in the file's order.
 */
export function validateResume(source: Validated, found: readonly Problem[] = []): Resume {
  const data = withoutEmpty(source.data, resumeSchema);
  const result = resumeSchema.safeParse(data);
  const faults = [...explain(result.error?.issues ?? [], data), ...checkRules(data)];
  const others = [...faults.map((fault) => toProblem(fault, source)), ...found];
  const problems = sortProblems([...source.problems, ...others.filter((problem) => isTrusted(problem, source))]);
  if (problems.length > 0) throw new UserError(problems);
  return lower(result.data as ResumeData, source);
}

function toProblem(fault: Fault, source: Validated): Problem {
  return source.problem(fault.path, fault.at, fault.message, fault.hint);
}

/** What follows from a mistake of YAML is not told again as a mistake of the format. */
export function isTrusted(problem: Problem, source: Pick<Validated, 'problems' | 'brokenFrom'>): boolean {
  const line = problem.position?.line;
  if (line === undefined) return true;
  if (source.brokenFrom !== undefined && (line >= source.brokenFrom || / is missing/.test(problem.message)))
    return false;
  return !source.problems.some((one) => one.position?.line === line);
}

function lower(data: ResumeData, source: Validated): Resume {
  const { $schema: _, contact, sections, language, labels, design, ...rest } = data;
  const words = dateWordsOf(language);
  return {
    ...rest,
    language: language ?? 'en',
    contact: contact ? lowerContact(contact, source.keys) : [],
    labels: labels ?? {},
    sections: (sections ?? []).map((node, index) => lowerNode(node, ['sections', index], source.keys, words)),
    design: lowerDesign(design ?? {}),
  };
}
