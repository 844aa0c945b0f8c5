import * as z from 'zod';
import type { Path } from '../errors.ts';
import { valueAt } from './explain-value.ts';
import { isGroup } from './fault.ts';
import { schemaBelow, schemaFor, unwrapped } from './schema-parts.ts';

/** How a field of a file is written, by the first example of its schema: `{ include: [infra, leadership] }`. */
export function exampleAt(schema: z.ZodType, path: Path, data: unknown): string | undefined {
  const found = path.reduce<z.ZodType | undefined>(
    (within, key, depth) => schemaBelow(schemaFor(within, valueAt(data, path.slice(0, depth))), key),
    schema,
  );
  const examples = found && z.globalRegistry.get(unwrapped(found))?.examples;
  return Array.isArray(examples) && examples.length > 0 ? inBrackets(examples[0]) : undefined;
}

/** A value as YAML has it within a line. */
function inBrackets(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (!isGroup(value)) return String(value);
  const fields = Object.entries(value).map(([key, inner]) => `${key}: ${inBrackets(inner)}`);
  return `{ ${fields.join(', ')} }`;
}
