import type { z } from 'zod';
import type { Path } from '../errors.ts';
import { exampleAt } from './example-at.ts';
import { branchMeant, valueAt, withoutMeant, wrongValue } from './explain-value.ts';
import { type Fault, nameOf } from './fault.ts';
import { fieldsOf, schemaBelow, schemaFor } from './schema-parts.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** A file that is no résumé: what it holds, its schema, and what a sentence calls it: `a theme`. */
interface Checked {
  readonly data: unknown;
  readonly schema: z.ZodType;
  readonly called: string;
}

/**
 * Takes what a schema found in the data of a file and gives the mistakes in people's words, with the fields that there
 * are where one is unknown. For files other than résumés, whose mistakes `explain` knows better.
 */
export function explainFields(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodType,
  called: string,
): readonly Fault[] {
  return withoutMeant(
    issues.flatMap((issue) => explainIssue(issue, [], { data, schema, called })),
    data,
  );
}

function explainIssue(issue: Issue, above: Path, file: Checked): readonly Fault[] {
  const path: Path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key], file));
  const meant = branchMeant(issue);
  if (meant) return meant.flatMap((inner) => explainIssue(inner, path, file));
  if (issue.code === 'custom') return [{ path, at: 'value', message: issue.message, hint: hintOf(issue.params) }];
  const value = valueAt(file.data, path);
  const example = exampleAt(file.schema, path, file.data);
  const how = (text = example): string | undefined => (text === undefined ? undefined : `Write ${text}, for example.`);
  if (value !== undefined && value !== null) return [wrongValue(path, value, issue, how())];
  const field = path.at(-1);
  const line = example !== undefined && typeof field === 'string' ? `“${field}: ${example}”` : example;
  const message = `The field ${nameOf(path)} ${value === null ? 'has no value' : 'is missing'} here.`;
  return [{ path, at: value === null ? 'key' : 'value', message, hint: how(line) ?? `It must be ${issue.message}.` }];
}

function unknownField(path: Path, { data, schema, called }: Checked): Fault {
  const key = String(path.at(-1));
  const known = fieldsAt(schema, path.slice(0, -1), data);
  const near = suggest(key, known);
  const hint = near === undefined ? `Its fields are ${known.join(', ')}.` : `Did you mean “${near}”?`;
  return {
    path,
    at: 'key',
    message: `“${key}” is not a field of ${path.length > 1 ? within(path) : called}.`,
    hint,
    ...(near !== undefined && { meant: [...path.slice(0, -1), near] }),
  };
}

function within(path: Path): string {
  return nameOf(path.slice(0, -1)).replace(/^Item/, 'item');
}

function hintOf(params: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return typeof params?.hint === 'string' ? params.hint : undefined;
}

/** The fields of the group that the schema has at a path. */
function fieldsAt(schema: z.ZodType, path: Path, data: unknown): readonly string[] {
  const found = path.reduce<z.ZodType | undefined>(
    (within, key, depth) => schemaBelow(schemaFor(within, valueAt(data, path.slice(0, depth))), key),
    schema,
  );
  return fieldsOf(schemaFor(found, valueAt(data, path))) ?? [];
}
