import type { Path } from '../errors.ts';
import { type BuiltSource, buildSource, type SourceParts } from './build-source.ts';
import type { Converted } from './conversion.ts';
import { type Place, placeAt } from './place.ts';

/** What is laid over a source: what stands at `from` in the other, as a whole at the root, or group by group. */
export interface Layer {
  readonly from: Path;
  /** Where it goes: its fields below this path. */
  readonly to: Path;
  /** Whether groups are joined field by field; otherwise a field is replaced as a whole. */
  readonly deep: boolean;
}

/** What a source said where another was laid over it. */
export interface Replaced {
  readonly path: Path;
  /** Where in the other the new value stands. */
  readonly by: Path;
  readonly old: unknown;
}

/** A source with another laid over it, and what it said there before. */
export interface Overlaid {
  readonly source: BuiltSource;
  readonly replaced: readonly Replaced[];
}

/** Lays values of `over` upon a source. A problem with one of them then names the file of `over` and its place there. */
export function overlay(source: BuiltSource, over: BuiltSource, layers: readonly Layer[]): Overlaid {
  const replaced: Replaced[] = [];
  const origin = { file: over.file, line: over.parts.line };
  const root = layers.reduce<Converted>(
    (under, { from, to, deep }) => {
      const place = placeAt(over.parts.root, from);
      const data = valueAt(over.data, from);
      if (place === undefined || !isGroup(data)) return under;
      const upper = { data, place: withOrigin(place, origin) };
      return joinAt(under, to, upper, { deep, to, from, replaced });
    },
    { data: source.parts.data, place: source.parts.root },
  );
  return { source: buildSource({ ...source.parts, data: root.data, root: root.place }), replaced };
}

interface Join {
  readonly deep: boolean;
  readonly to: Path;
  readonly from: Path;
  readonly replaced: Replaced[];
}

/** Goes down to where the layer begins, making what is not there. */
function joinAt(under: Converted, way: Path, upper: Converted, join: Join): Converted {
  const [key, ...rest] = way;
  if (key === undefined) return joined(under, upper, join);
  const inner = joinAt(childOf(under, String(key), upper.place), rest, upper, join);
  return withChild(under, String(key), inner);
}

function joined(under: Converted, upper: Converted, join: Join): Converted {
  if (!isGroup(upper.data)) return upper;
  return Object.entries(upper.data).reduce((whole, [key, data]) => {
    const place = upper.place.children?.get(key) ?? upper.place;
    const old = isGroup(whole.data) ? whole.data[key] : undefined;
    const here = { ...join, to: [...join.to, key], from: [...join.from, key] };
    if (join.deep && isGroup(data) && isGroup(old)) {
      return withChild(whole, key, joined(childOf(whole, key, place), { data, place }, here));
    }
    if (old !== undefined && old !== null) join.replaced.push({ path: here.to, by: here.from, old });
    return withChild(whole, key, { data, place });
  }, under);
}

function childOf({ data, place }: Converted, key: string, fallback: Place): Converted {
  const inner = isGroup(data) ? data[key] : undefined;
  return { data: inner ?? {}, place: place.children?.get(key) ?? { ...fallback, children: new Map() } };
}

function withChild({ data, place }: Converted, key: string, child: Converted): Converted {
  const children = new Map(place.children).set(key, child.place);
  return { data: { ...(isGroup(data) ? data : {}), [key]: child.data }, place: { ...place, children } };
}

function withOrigin(place: Place, origin: Pick<SourceParts, 'file' | 'line'>): Place {
  const children =
    place.children && new Map([...place.children].map(([key, inner]) => [key, withOrigin(inner, origin)]));
  return { ...place, origin, children };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), data);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
