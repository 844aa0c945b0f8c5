import type { z } from 'zod';
import type { Path } from '../errors.ts';
import { explain } from '../resume/explain.ts';
import { explainFields } from '../resume/explain-fields.ts';
import { type Fault, isGroup } from '../resume/fault.ts';
import { profileSchema } from './profile-schema.ts';

/** What a schema found. */
export type Issues = readonly z.core.$ZodIssue[];

/** The parts of a profile that are fields of a résumé. */
const PARTS = ['replace', 'merge'] as const;

/** Takes what the schema found in a profile; gives the mistakes in people's words, those in a résumé's fields as of a résumé. */
export function explainProfile(issues: Issues, data: unknown): readonly Fault[] {
  const isOf = ({ path, code }: Issues[number], part: string): boolean =>
    path[0] === part && (path.length > 1 || code === 'unrecognized_keys');
  const laid = PARTS.flatMap((part) =>
    explain(
      issues.filter((issue) => isOf(issue, part)).map((issue) => ({ ...issue, path: issue.path.slice(1) })),
      isGroup(data) ? data[part] : undefined,
    ).map((fault) => ({ ...fault, path: [part, ...fault.path] })),
  );
  const isLaid = (issue: Issues[number]): boolean => PARTS.some((part) => isOf(issue, part));
  const design = issues.filter((issue) => issue.path[0] === 'design');
  const own = issues.filter((issue) => !isLaid(issue) && issue.path[0] !== 'design');
  return [...laid, ...explain(design, data), ...explainFields(own, data, profileSchema, 'a profile')];
}

/** Fields that a profile replaces by nothing: it takes away by other means, so their values were forgotten. */
export function checkReplaced(data: unknown): readonly Fault[] {
  if (!isGroup(data)) return [];
  return PARTS.flatMap((part) => emptyIn(data[part], [part]));
}

function emptyIn(fields: unknown, path: Path): readonly Fault[] {
  if (!isGroup(fields)) return [];
  return Object.entries(fields).flatMap(([key, value]): readonly Fault[] => {
    const here = [...path, key];
    if (value !== null) return path[0] === 'merge' ? emptyIn(value, here) : [];
    const hint = 'Write what is to stand there, or remove the line.';
    return [{ path: here, at: 'key', message: `“${key}” has no value to ${path[0]} the résumé’s by.`, hint }];
  });
}
