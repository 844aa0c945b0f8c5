import * as z from 'zod';
import { isGroup } from './fault.ts';

/** Takes the schema of a file and gives its JSON Schema as authors write it, for editors to complete, explain and check. */
export function toJsonSchema(fields: z.ZodType): object {
  const schema = z.toJSONSchema(fields, {
    io: 'input',
    // The dialect that editors' YAML plug-ins know best.
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves out the examples of what it transforms; ours are of the input.
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return allowEmpty(schema) as object;
}

/** A field that may be left out may also be left empty: `url:`. */
function allowEmpty(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(allowEmpty);
  if (!isGroup(schema)) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, allowEmpty(value)]));
  if (schema.type !== 'object' || !isGroup(inner.properties)) return inner;
  const required = Array.isArray(schema.required) ? schema.required : [];
  const fields = Object.entries(inner.properties).map(([name, field]) => [
    name,
    required.includes(name) ? field : orEmpty(field),
  ]);
  return { ...inner, properties: Object.fromEntries(fields) };
}

function orEmpty(field: unknown): unknown {
  if (!isGroup(field)) return field;
  const { description, examples, ...rest } = field;
  const notes = { ...(description !== undefined && { description }), ...(examples !== undefined && { examples }) };
  return { ...notes, anyOf: [rest, { type: 'null' }] };
}
