/** What a file is written from. Groups are maps: objects would put keys like `2015` first. */
export type Data = string | number | boolean | readonly Data[] | ReadonlyMap<string, Data>;

/** A group of the fields that have a value, in this order. */
export function group(fields: readonly (readonly [string, Data | undefined])[]): ReadonlyMap<string, Data> {
  return new Map(fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** A value of the résumé that is written as it is, fields without a value left out. */
export function toData(value: unknown): Data | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toData).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  return group(Object.entries(value).map(([name, inner]) => [name, toData(inner)]));
}
