import type { z } from 'zod';
import { isGroup } from './fault.ts';
import { fieldsOf, schemaBelow, schemaFor, takesMore } from './schema-parts.ts';
import { suggest } from './suggest.ts';

/**
 * Takes data as read and the schema it is to fit; leaves out fields without a value: `url:` is as good as not written.
 * A field that there is not stays, to be told, and so does a word of the author's: one without a value is a mistake.
 */
export function withoutEmpty(data: unknown, schema: z.ZodType | undefined): unknown {
  const meant = schemaFor(schema, data);
  if (Array.isArray(data)) return data.map((item) => withoutEmpty(item, schemaBelow(meant, 0)));
  if (!isGroup(data)) return data;
  const known = fieldsOf(meant);
  // The options of a template, of which none is given.
  const isOptions = (key: string): boolean =>
    takesMore(meant) && known?.includes(key) === false && suggest(key, known) === undefined;
  const fields = Object.entries(data).flatMap(([key, value]): readonly [string, unknown][] => {
    if (value !== null) return [[key, withoutEmpty(value, schemaBelow(meant, key))]];
    if (isOptions(key)) return [[key, {}]];
    // Where nothing is a value of its own, as in a theme, it stays.
    const isLeft = known?.includes(key) && schemaBelow(meant, key)?.safeParse(null).success === false;
    return isLeft ? [] : [[key, value]];
  });
  return Object.fromEntries(fields);
}
