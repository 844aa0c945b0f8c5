import type { z } from 'zod';
import type { Path } from '../errors.ts';
import { describe, type Fault, isGroup, nameOf } from './fault.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** What a file is called in a sentence about it: `a theme`. */
type Called = string;

/**
 * Takes what a schema found in the data of a file and gives the mistakes in people's words, with the fields that there
 * are where one is unknown. For files other than résumés, whose mistakes `explain` knows better.
 */
export function explainFields(
  issues: readonly Issue[],
  data: unknown,
  schema: z.ZodType,
  called: Called,
): readonly Fault[] {
  return issues.flatMap((issue): readonly Fault[] => {
    const path: Path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => unknownField([...path, key], known, called));
    }
    const value = path.reduce<unknown>(
      (within, key) => (isGroup(within) || Array.isArray(within) ? Reflect.get(within, key) : undefined),
      data,
    );
    if (issue.code === 'custom') return [{ path, at: 'value', message: issue.message, hint: hintOf(issue.params) }];
    if (value === undefined) return [{ path, at: 'value', message: `The field ${nameOf(path)} is missing here.` }];
    const message = `${nameOf(path)} must be ${issue.message}, but it is ${describe(value)}.`;
    return [{ path, at: 'value', message }];
  });
}

function unknownField(path: Path, known: readonly string[], called: Called): Fault {
  const key = String(path.at(-1));
  const near = suggest(key, known);
  const hint = near === undefined ? `Its fields are ${known.join(', ')}.` : `Did you mean “${near}”?`;
  return {
    path,
    at: 'key',
    message: `“${key}” is not a field of ${path.length > 1 ? nameOf(path.slice(0, -1)) : called}.`,
    hint,
  };
}

function hintOf(params: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return typeof params?.hint === 'string' ? params.hint : undefined;
}

/** The fields of the group that the schema has at a path. */
function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  const found = path.reduce<unknown>((within, key) => step(bare(within), key), schema);
  const shape: unknown = Reflect.get(Object(bare(found)), 'shape');
  return isGroup(shape) ? Object.keys(shape) : [];
}

function step(schema: unknown, key: string | number): unknown {
  if (typeof key === 'number') return Reflect.get(Object(schema), 'element');
  return Reflect.get(Object(Reflect.get(Object(schema), 'shape')), key);
}

/** The schema inside what makes it optional. */
function bare(schema: unknown): unknown {
  const inner: unknown = Reflect.get(Object(Reflect.get(Object(schema), 'def')), 'innerType');
  return inner === undefined ? schema : bare(inner);
}
