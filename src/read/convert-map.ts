import { isScalar, type Node, type YAMLMap } from 'yaml';
import { checkKey, type Field, keyOf } from './check-key.ts';
import { type Conversion, type Converted, checkComment } from './conversion.ts';

type Entries = Map<string, Converted & { readonly merged: boolean }>;

/** Converts a node; handed in, for a mapping's values may hold mappings. */
export type ConvertNode = (state: Conversion, node: Node | null, fallback: number, depth: number) => Converted;

/** Takes a mapping of the document and gives it as an object without a prototype, its places in the author's order. */
export function convertMap(
  state: Conversion,
  node: YAMLMap,
  offset: number,
  depth: number,
  convertNode: ConvertNode,
): Converted {
  const entries: Entries = new Map();
  for (const item of node.items) {
    const pair = item as Field;
    const keyAt = pair.key?.range?.[0] ?? offset;
    const value = convertNode(state, pair.value, keyAt, depth + 1);
    const fault = checkKey(state.text, node, pair, keyAt);
    if (fault) state.faults.push(fault);
    else addPair(state, pair, value, entries, keyAt);
  }
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of entries) data[key] = entry.data;
  const children = new Map([...entries].map(([key, entry]) => [key, entry.place]));
  return { data, place: { value: state.positionOf(offset), children } };
}

function addPair(state: Conversion, pair: Field, value: Converted, entries: Entries, offset: number): void {
  const key = keyOf(pair) ?? '';
  const keyEnd = pair.key?.range?.[1];
  if (value.data === null && keyEnd !== undefined) checkComment(state, keyEnd);
  if (key === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') {
    merge(state, value, entries, offset);
    return;
  }
  const known = entries.get(key);
  const keyAt = state.positionOf(offset);
  if (known !== undefined && !known.merged) {
    const line = known.place.key?.line ?? 0;
    state.faults.push({
      offset,
      message: `The field “${key}” is given twice.`,
      hint: `It already stands in line ${line}; keep one of the two.`,
      repeated: { key, data: value.data },
    });
    return;
  }
  entries.set(key, { data: value.data, place: { ...value.place, key: keyAt }, merged: false });
}

/** `<<: *a` or `<<: [*a, *b]`: what stands in the mapping itself goes first, then the earlier of the merged. */
function merge(state: Conversion, value: Converted, entries: Entries, offset: number): void {
  const sources = Array.isArray(value.data) ? value.data : [value.data];
  const places = Array.isArray(value.data) ? [...(value.place.children?.values() ?? [])] : [value.place];
  sources.forEach((source: unknown, index) => {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      state.faults.push({
        offset,
        message: '“<<” takes fields from a mapping, but this is none.',
        hint: 'Write “<<: *name”.',
      });
      return;
    }
    for (const [key, data] of Object.entries(source)) {
      const place = places[index]?.children?.get(key);
      if (place !== undefined && !entries.has(key)) entries.set(key, { data, place, merged: true });
    }
  });
}
