import type { Path } from '../errors.ts';

/** A value of the résumé that the format written has no place for. */
export interface Leftover {
  /** Its way in the résumé: `sections`, 0, `title`. */
  readonly path: Path;
  readonly value: string;
}

/** Every text, number and truth value of a part of the résumé; of a date the author's spelling, of tailored items not their place. */
export function leftover(value: unknown, path: Path): readonly Leftover[] {
  if (value === undefined || value === null || path.at(-1) === 'at') return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leftover(item, [...path, index]));
  if (typeof value !== 'object') return [{ path, value: String(value) }];
  if ('written' in value) return [{ path, value: String(value.written) }];
  return Object.entries(value).flatMap(([key, inner]) => leftover(inner, [...path, key]));
}
