import type { Path } from '../errors.ts';

/** A mistake in the data, not yet turned into a place in the file. */
export interface Fault {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint?: string | undefined;
  /** The field that a misspelt one probably stands for; it is not missed as well. */
  readonly meant?: Path | undefined;
}

/** A group of fields as read. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether a value as read is a group of fields. */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of a field as a sentence says it: `“title”`, `Item 2 of “tags”`. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'string' ? `“${last}”` : `Item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

/** What a value is, as a sentence says it. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isGroup(value)) return 'a group of fields';
  if (value === null || value === undefined) return 'empty';
  const text = String(value).replace(/\s+/g, ' ');
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}
