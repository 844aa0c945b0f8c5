import type { z } from 'zod';
import type { Path } from '../errors.ts';
import { describe, type Fault, isGroup, nameOf } from '../resume/fault.ts';
import { suggest } from '../resume/suggest.ts';

type Issue = z.core.$ZodIssue;

/** Takes what the schema found in a theme's data and gives the mistakes in people's words. */
export function explainTheme(issues: readonly Issue[], data: unknown, schema: z.ZodType): readonly Fault[] {
  return issues.flatMap((issue): readonly Fault[] => {
    const path: Path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) => unknownField([...path, key], known));
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

function unknownField(path: Path, known: readonly string[]): Fault {
  const key = String(path.at(-1));
  const near = suggest(key, known);
  const hint = near === undefined ? `Its fields are ${known.join(', ')}.` : `Did you mean “${near}”?`;
  return {
    path,
    at: 'key',
    message: `“${key}” is not a field of ${path.length > 1 ? nameOf(path.slice(0, -1)) : 'a theme'}.`,
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
