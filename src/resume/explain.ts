import type { z } from 'zod';
import { formatPath, type Path } from '../errors.ts';
import { designFields } from './design-schema.ts';
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
  const isThere = ({ path }: Fault): boolean => (valueAt(data, path) ?? undefined) !== undefined;
  // A field that is misspelt is not missed as well.
  return faults.filter((fault) => fault.meant !== undefined || isThere(fault) || !meant.has(formatPath(fault.path)));
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
  const counted = (issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(value);
  const expected = counted ? 'a list of two lengths' : issue.message;
  const found = counted ? `it has ${value.length}` : `it is ${describe(value)}`;
  return {
    path,
    at: 'value',
    message: `${nameOf(path)} must be ${expected}, but ${found}.`,
    hint: hintFor(path, value, issue) ?? HOW[String(path.findLast((key) => typeof key === 'string'))],
  };
}

/** How fields are written that take more than one shape. */
const HOW: Readonly<Record<string, string>> = {
  margin: 'Write 20mm, or { top: 20mm, bottom: 15mm }.',
  paper: 'Write a4, letter, or [210mm, 297mm].',
  font: 'Write a family’s name, or { regular: fonts/Text.ttf }.',
  dates: 'Write MMM yyyy, MM/yyyy or as-written.',
  terms: 'Write lines of the form “label: value”, or items { label: …, value: … }.',
  details: 'Write items { label: …, value: … }.',
  links: 'Write items { label: …, url: … }.',
  labels: 'Write lines such as “present: today”.',
  contact: 'Write its fields below it, such as “email: marie@example.org”.',
  design: 'Write its fields below it, such as “template: classic”.',
  sections: 'Begin each section on a line of its own with “- title: …”.',
  entries: 'Begin each entry on a line of its own with “- title: …”.',
  highlights: 'Write each item as a text after “- ”.',
};

function hintFor(path: Path, value: unknown, issue: Issue): string | undefined {
  const words = wordsOf(issue);
  if (typeof value === 'string' && words.length > 0) {
    const near = suggest(value, words);
    return near === undefined ? `Write ${oneOf(words)}.` : `Did you mean “${near}”?`;
  }
  const field = path.at(-1);
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array') return typeof value === 'string' ? listHint(field, value) : undefined;
  if (issue.expected === 'string' && isGroup(value)) return 'If it is a text with “: ” in it, put it in quotes.';
  if (issue.expected === 'string' && Array.isArray(value))
    return 'Write one text; if it begins with a bracket, put it in quotes.';
  return undefined;
}

function listHint(field: string | number | undefined, value: string): string {
  if (!/[\n,]/.test(value) && value.length < 40) return `Write “${field}: [${value}]”.`;
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
