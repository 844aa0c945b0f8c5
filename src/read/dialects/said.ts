import type { Place } from '../place.ts';

/** A value for the résumé, and where in the author's file it was said. */
export interface Said<T = unknown> {
  readonly data: T;
  readonly place: Place;
}

/** A word that the dialect means without writing it (a kind, a label), at the place that means it. */
export function meant(word: string, { key, value, path }: Place): Said<string> {
  return { data: word, place: { key, value, path } };
}

/** A group of the fields that have a value, in this order, at a place; undefined without any. */
export function group(at: Place, fields: Readonly<Record<string, Said | undefined>>): Said | undefined {
  return collect(at, Object.entries(fields));
}

/** The field `terms` from labels and values: a mapping, or a list where a label is repeated or cannot be a key. */
export function terms(at: Place, rows: readonly (readonly [Said<string>, Said<string>])[]): Said | undefined {
  const labels = rows.map(([label]) => label.data);
  const isMapping = new Set(labels).size === labels.length && labels.every((label) => !/^(__proto__|<<)$/.test(label));
  if (!isMapping)
    return list(
      at,
      rows.map(([label, value]) => group(label.place, { label, value })),
    );
  return collect(
    at,
    rows.map(([label, { data, place }]) => [
      label.data,
      { data, place: { ...place, key: label.place.key ?? label.place.value } },
    ]),
  );
}

/** A list of the items that have a value, at a place; undefined without any. */
export function list(at: Place, items: readonly (Said | undefined)[]): Said | undefined {
  const present = items.filter((item) => item !== undefined);
  if (present.length === 0) return undefined;
  const children = new Map(present.map(({ place }, index) => [String(index), place]));
  return { data: present.map(({ data }) => data), place: { ...at, children } };
}

/** Texts put together with a separator, at the place of the first; undefined without any. */
export function joined(texts: readonly (Said<string> | undefined)[], separator: string): Said<string> | undefined {
  const present = texts.filter((text) => text !== undefined);
  const [first] = present;
  return first && { data: present.map(({ data }) => data).join(separator), place: first.place };
}

/** Without a prototype, as everything that is read. */
function collect(at: Place, fields: readonly (readonly [string, Said | undefined])[]): Said | undefined {
  const present = fields.flatMap(([key, said]) => (said === undefined ? [] : [[key, said] as const]));
  if (present.length === 0) return undefined;
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, said] of present) data[key] = said.data;
  return { data, place: { ...at, children: new Map(present.map(([key, { place }]) => [key, place])) } };
}
