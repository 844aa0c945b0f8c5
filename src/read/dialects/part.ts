import { formatPath, type Path, type Problem } from '../../errors.ts';
import type { SourceParts } from '../build-source.ts';
import type { Place } from '../place.ts';
import type { Said } from './said.ts';

/** A value of the author's file that has found no place in the résumé. */
export interface Unmapped {
  /** Where in the author's file: `meta.version`. */
  readonly path: string;
  readonly value: string;
  readonly position: Problem['position'];
}

/** A part of the author's file, which remembers every text that is taken from it. A part that is not there is empty. */
export interface Part {
  readonly path: Path;
  readonly place: Place;
  /** The fields of a group in the author's order; none for anything else. */
  readonly keys: readonly string[];
  /** The items of a list; a lone text or group is a list of one. */
  readonly items: readonly Part[];
  /** The text as it stands, without taking it; undefined for what is none. */
  readonly spelt: string | undefined;
  /** The first of these fields that the group has. */
  readonly field: (...names: readonly string[]) => Part;
  /** Takes the text with its place, once: it is given to no one else, and is not left over. */
  readonly take: () => Said<string> | undefined;
}

/** The author's whole file, and what no one has taken of it yet, in its order. */
export interface OpenedFile {
  readonly root: Part;
  readonly leftover: () => readonly Unmapped[];
}

/** Opens a file's data for reading part by part. */
export function openParts({ data, root }: Pick<SourceParts, 'data' | 'root'>): OpenedFile {
  const taken = new Set<string>();
  return {
    root: partOf({ data, place: root }, [], taken),
    leftover: () => leaves({ data, place: root }, [], taken),
  };
}

/** Keys may hold dots, so that two ways may be spelt alike. */
function keyOf(path: Path): string {
  return JSON.stringify(path);
}

function partOf(value: Said<unknown>, path: Path, taken: Set<string>): Part {
  const { data } = value;
  const place = { ...value.place, path: formatPath(path) };
  const spelt = typeof data === 'string' ? data : undefined;
  const inside = (key: string | number): Part => {
    const child = childOf(value, key);
    return partOf(child, [...path, child.place.index ?? key], taken);
  };
  const self: Part = {
    path,
    place,
    keys: isList(data) || !isGroup(data) ? [] : [...(place.children?.keys() ?? [])],
    get items(): readonly Part[] {
      if (isList(data)) return data.map((_, index) => inside(index));
      return data === null || data === undefined ? [] : [self];
    },
    spelt,
    field: (...names) => inside(names.find((name) => childOf(value, name).data != null) ?? names[0] ?? ''),
    take: () => {
      if (spelt === undefined || taken.has(keyOf(path))) return undefined;
      taken.add(keyOf(path));
      return { data: spelt, place: { key: place.key, value: place.value, path: place.path } };
    },
  };
  return self;
}

/** A value's child; for one that is not there, nothing, at the place of the value itself. */
function childOf({ data, place }: Said<unknown>, key: string | number): Said<unknown> {
  const child = place.children?.get(String(key));
  if (child === undefined || !isGroup(data)) return { data: undefined, place: { value: place.value } };
  return { data: Reflect.get(data, key), place: child };
}

function leaves(value: Said<unknown>, path: Path, taken: ReadonlySet<string>): readonly Unmapped[] {
  const { data, place } = value;
  if (typeof data === 'string') {
    const { key = place.value } = place;
    return taken.has(keyOf(path)) ? [] : [{ path: formatPath(path), value: data, position: key }];
  }
  return [...(place.children?.keys() ?? [])].flatMap((name) => {
    const key = isList(data) ? Number(name) : name;
    const child = childOf(value, key);
    return leaves(child, [...path, child.place.index ?? key], taken);
  });
}

function isList(data: unknown): data is readonly unknown[] {
  return Array.isArray(data);
}

/** A group or a list: what has children. */
function isGroup(data: unknown): data is object {
  return typeof data === 'object' && data !== null;
}
