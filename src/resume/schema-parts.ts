import type { z } from 'zod';
import { isGroup } from './fault.ts';

/** A schema as it is built; which of these it has depends on its kind. */
interface Definition {
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly catchall?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as Definition;
}

/** A schema without what makes it optional. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

/** Takes a schema and a value as read; gives what of a choice is meant for that kind of value, without what wraps it. */
export function schemaFor(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  if (schema === undefined) return undefined;
  const { in: read, options } = definitionOf(unwrapped(schema));
  if (read !== undefined) return schemaFor(read, value);
  if (options === undefined) return unwrapped(schema);
  const branches = options.map((option) => schemaFor(option, value));
  return branches.find((branch) => branch !== undefined && isMeantFor(branch, value)) ?? branches[0];
}

function isMeantFor(schema: z.ZodType, value: unknown): boolean {
  const { element, shape, valueType } = definitionOf(schema);
  if (Array.isArray(value)) return element !== undefined;
  return isGroup(value) === (shape !== undefined || valueType !== undefined);
}

/** The fields of a schema for groups; undefined where the keys are the author's own words, or it is for no group. */
export function fieldsOf(schema: z.ZodType | undefined): readonly string[] | undefined {
  const shape = schema && definitionOf(schema).shape;
  return shape && Object.keys(shape);
}

/** Whether a group may hold fields besides its own, as `design` holds the options of templates. */
export function takesMore(schema: z.ZodType | undefined): boolean {
  return schema !== undefined && definitionOf(schema).catchall?.def.type === 'record';
}

/** The schema of a field, of an author's word, or of a list's items. */
export function schemaBelow(schema: z.ZodType | undefined, key: string | number): z.ZodType | undefined {
  if (schema === undefined) return undefined;
  const { element, shape, valueType, catchall } = definitionOf(schema);
  if (typeof key === 'number') return element;
  return shape === undefined ? valueType : Object.hasOwn(shape, key) ? shape[key] : catchall;
}
