import { parse } from 'yaml';
import { z } from 'zod';

/** Whether an editor that has this JSON Schema finds nothing wrong with a file. */
export function accepts(schema: object, yaml: string): boolean {
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(parse(yaml)).success;
}
