import type { z } from 'zod';
import { formatPath, type Path } from '../errors.ts';
import { describe, type Fault, isGroup, nameOf } from './fault.ts';
import { suggest } from './suggest.ts';
import { oneOf } from './text-schema.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong in the branch of a choice that was meant; undefined where none was, or it is no choice. */
export function branchMeant(issue: Issue): readonly Issue[] | undefined {
  return issue.code === 'invalid_union' ? issue.errors.find((errors) => fits(errors)) : undefined;
}

/** Whether a branch of a choice is meant for the kind of value that was typed, though something in it is wrong. */
function fits(errors: readonly Issue[]): boolean {
  return errors.every((issue) => {
    if (issue.path.length > 0) return true;
    if (issue.code === 'invalid_union') return issue.errors.some((inner) => fits(inner));
    return issue.code !== 'invalid_type' && issue.code !== 'invalid_value';
  });
}

/** Leaves out what follows from another mistake: a field that is misspelt is not missed as well. */
export function withoutMeant(faults: readonly Fault[], data: unknown): readonly Fault[] {
  const meant = new Set(faults.flatMap((fault) => (fault.meant ? [formatPath(fault.meant)] : [])));
  const isThere = ({ path }: Fault): boolean => (valueAt(data, path) ?? undefined) !== undefined;
  return faults.filter((fault) => fault.meant !== undefined || isThere(fault) || !meant.has(formatPath(fault.path)));
}

/** Says of a value of the wrong kind what was expected, and `how` that is written. */
export function wrongValue(path: Path, value: unknown, issue: Issue, how = howToWrite(path)): Fault {
  const counted = (issue.code === 'too_small' || issue.code === 'too_big') && Array.isArray(value);
  const expected = counted ? 'a list of two lengths' : issue.message;
  const found = counted ? `it has ${value.length}` : `it is ${describe(value)}`;
  return {
    path,
    at: 'value',
    message: `${nameOf(path)} must be ${expected}, but ${found}.`,
    hint: hintFor(path, value, issue) ?? how,
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

function howToWrite(path: Path): string | undefined {
  return HOW[String(path.findLast((key) => typeof key === 'string'))];
}

function hintFor(path: Path, value: unknown, issue: Issue): string | undefined {
  const words = wordsOf(issue);
  if (typeof value === 'string' && words.length > 0) {
    const near = suggest(value, words);
    return near === undefined ? `Write ${oneOf(words)}.` : `Did you mean “${near}”?`;
  }
  const field = path.at(-1);
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array') return typeof value === 'string' ? listHint(field, value) : undefined;
  if (field === 'date') return 'Write “date: 2015/2018”, or “start” and “end” as fields of their own.';
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

/** What stands at a path of data as read. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isGroup(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    data,
  );
}
