import type { z } from 'zod';
import { formatPath, type Path } from '../errors.ts';
import { describe, type Fault, isGroup, nameOf } from './fault.ts';
import { suggest } from './suggest.ts';
import { oneOf } from './text-schema.ts';
import { unknownField } from './unknown-field.ts';

type Issue = z.core.$ZodIssue;

/** Groups whose keys are the author's words. */
const HOLDS_WORDS: ReadonlySet<string> = new Set(['terms', 'labels', 'details']);

/** Takes what the schema found in the data and gives the mistakes in people's words, each once. */
export function explain(issues: readonly Issue[], data: unknown): readonly Fault[] {
  const faults = issues.flatMap((issue) => explainIssue(issue, [], data));
  const meant = new Set(faults.flatMap((fault) => (fault.meant ? [formatPath(fault.meant)] : [])));
  return faults.filter((fault) => fault.meant !== undefined || !meant.has(formatPath(fault.path)));
}

function explainIssue(issue: Issue, above: Path, data: unknown): readonly Fault[] {
  const path: Path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField([...path, key], isGroup(value) ? value[key] : undefined));
  }
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((errors) => fits(errors));
    if (branch) return branch.flatMap((inner) => explainIssue(inner, path, data));
  }
  if (issue.code === 'custom') {
    const hint: unknown = issue.params?.hint;
    return [{ path, at: 'value', message: issue.message, hint: typeof hint === 'string' ? hint : undefined }];
  }
  if (value === undefined || value === null) return [missing(path, issue.message)];
  return [wrong(path, value, issue)];
}

/** Whether a branch of a choice is meant for the kind of value that was typed, though something in it is wrong. */
function fits(errors: readonly Issue[]): boolean {
  return errors.every((issue) => {
    if (issue.path.length > 0) return true;
    if (issue.code === 'invalid_union') return issue.errors.some((inner) => fits(inner));
    return issue.code !== 'invalid_type' && issue.code !== 'invalid_value';
  });
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

function wrong(path: Path, value: unknown, issue: Issue): Fault {
  const expected = issue.code === 'too_small' || issue.code === 'too_big' ? 'a list of two lengths' : issue.message;
  return {
    path,
    at: 'value',
    message: `${nameOf(path)} must be ${expected}, but it is ${describe(value)}.`,
    hint: hintFor(path, value, issue),
  };
}

function hintFor(path: Path, value: unknown, issue: Issue): string | undefined {
  const words = wordsOf(issue);
  if (typeof value === 'string' && words.length > 0) {
    const near = suggest(value, words);
    return near === undefined ? `Write ${oneOf(words)}.` : `Did you mean “${near}”?`;
  }
  const field = path.at(-1);
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array') return listHint(field, value);
  if (issue.expected === 'string' && isGroup(value)) return 'If it is a text with “: ” in it, put it in quotes.';
  if (issue.expected === 'string' && Array.isArray(value))
    return 'Write one text; if it begins with a bracket, put it in quotes.';
  return undefined;
}

function listHint(field: string | number | undefined, value: unknown): string {
  if (typeof value === 'string' && !/[\n,]/.test(value) && value.length < 40) return `Write “${field}: [${value}]”.`;
  return 'Begin each item on a line of its own with “- ”.';
}

/** The words a field allows, from any branch of a choice. */
function wordsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union') return issue.errors.flatMap((errors) => errors.flatMap(wordsOf));
  return [];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isGroup(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    data,
  );
}
