import type { z } from 'zod';
import type { Path } from '../errors.ts';
import { designFields } from './design-schema.ts';
import { branchMeant, valueAt, withoutMeant, wrongValue } from './explain-value.ts';
import { type Fault, isGroup, nameOf } from './fault.ts';
import { unknownField } from './unknown-field.ts';

type Issue = z.core.$ZodIssue;

/** Groups whose keys are the author's words. */
const HOLDS_WORDS: ReadonlySet<string> = new Set(['terms', 'labels', 'details']);

/** Takes what the schema found in the data and gives the mistakes in people's words, each once. */
export function explain(issues: readonly Issue[], data: unknown): readonly Fault[] {
  return withoutMeant(
    issues.flatMap((issue) => explainIssue(issue, [], data)),
    data,
  );
}

function explainIssue(issue: Issue, above: Path, data: unknown): readonly Fault[] {
  const path: Path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...path, key], isGroup(value) ? value[key] : undefined));
  }
  // Only a template's name has options below it in a design; anything else is a field that there is not.
  if (path.at(-2) === 'design' && !designFields.includes(String(path.at(-1))) && !isGroup(value)) {
    return [unknownField(path, value)];
  }
  const meant = branchMeant(issue);
  if (meant) return meant.flatMap((inner) => explainIssue(inner, path, data));
  if (issue.code === 'custom') {
    const hint: unknown = issue.params?.hint;
    return [{ path, at: 'value', message: issue.message, hint: typeof hint === 'string' ? hint : undefined }];
  }
  if (value === undefined || value === null) return [missing(path, issue.message)];
  return [wrongValue(path, value, issue)];
}

function missing(path: Path, expected: string): Fault {
  const field = path.at(-1);
  if (typeof field === 'string' && HOLDS_WORDS.has(String(path.at(-2)))) {
    return { path, at: 'key', message: `“${field}” has no value.`, hint: `Write “${field}: …”, or remove the line.` };
  }
  if (path.length === 1 && field === 'name') {
    return {
      path,
      at: 'value',
      message: 'The field “name” is missing.',
      hint: 'Add a line such as “name: Marie Curie”.',
    };
  }
  return { path, at: 'value', message: `The field ${nameOf(path)} is missing here.`, hint: `It must be ${expected}.` };
}
