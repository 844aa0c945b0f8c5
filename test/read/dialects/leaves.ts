import { formatPath, type Path } from '../../../src/errors.ts';

/** Every text of a value as read, with its path. */
export function leavesOf(value: unknown, path: Path = []): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[formatPath(path), value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** Every text of a value as read, and every key: labels of terms are keys. */
export function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(wordsOf)];
}
