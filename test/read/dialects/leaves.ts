import { formatPath, type Path } from '../../../src/errors.ts';

/** Every text of a value as read, with its path. */
export function leavesOf(value: unknown, path: Path = []): readonly (readonly [path: string, text: string])[] {
  return leafPaths(value, path).map(([at, leaf]) => [formatPath(at), leaf]);
}

/** Every text of a value as read, with the way to it. */
export function leafPaths(value: unknown, path: Path = []): readonly (readonly [path: Path, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => leafPaths(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leafPaths(inner, [...path, key]));
}

/** Every text of a value as read, and every key: labels of terms are keys. */
export function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(wordsOf)];
}

/** The letters and figures of a text: its marks, which formats write differently, are left out. */
export function lettersOf(text: string): string {
  const letters = text.replace(/<\/?(?:a|b|br|em|i|p|strong)\b[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? text.replace(/[\s\\]/g, '') : letters;
}
