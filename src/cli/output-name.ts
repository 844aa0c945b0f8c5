import { foldName } from '../write/fold-name.ts';
import { requireName, UsageError } from './usage-error.ts';

/** The default of `--name`. */
export const defaultPattern = '{name}_Resume[_{profile}][_{template}]';

/** The longest computed name in bytes: disks take 255, mail and archives often less. */
const LONGEST = 120;

/** What a pattern may name; what is undefined takes its bracket with it. */
export interface NameParts {
  readonly name: string;
  readonly profile?: string | undefined;
  readonly template?: string | undefined;
  /** Whether no other template is built: then its name tells nothing apart, and a bracket is left out. */
  readonly isOnly?: boolean | undefined;
}

const fields = ['name', 'profile', 'template'] as const;

/**
 * Fills `--name`: `{field}` is replaced, `[…]` is left out when its field is missing. An extension of the pattern
 * among `extensions` is dropped. The result is folded to ASCII letters, digits, `-` and `_`, has no extension,
 * is never empty and at most 120 bytes long, for which the name is cut.
 * @throws UsageError for an unknown field or brackets without a pair.
 */
export async function outputName(
  pattern: string,
  parts: NameParts,
  extensions: readonly string[] = [],
): Promise<string> {
  checkPattern(pattern);
  const extension = extensions.find((one) => pattern.toLowerCase().endsWith(`.${one}`));
  const stem = extension === undefined ? pattern : pattern.slice(0, -extension.length - 1);
  const whole = await foldName(fill(stem, parts));
  if (whole.length <= LONGEST) return whole === '' ? 'Resume' : whole;
  const name = await foldName(parts.name);
  const cut = name.slice(0, Math.max(1, name.length - (whole.length - LONGEST)));
  return (await foldName(fill(stem, { ...parts, name: cut }))).slice(0, LONGEST);
}

function fill(pattern: string, parts: NameParts): string {
  const telling = parts.isOnly ? { ...parts, template: undefined } : parts;
  const optional = pattern.replace(/\[([^\]]*)\]/g, (_, inner: string) => (isComplete(inner, telling) ? inner : ''));
  return optional.replace(/\{(\w+)\}/g, (_, field: string) => partOf(field, parts) ?? '');
}

/** @throws UsageError when the pattern is not one. */
export function checkPattern(pattern: string): void {
  for (const [, field = ''] of pattern.matchAll(/\{([^}]*)\}/g)) requireName('name field', field, fields);
  const rest = pattern.replace(/\{[^{}]*\}/g, '').replace(/\[[^[\]]*\]/g, '');
  if (/[[\]{}]/.test(rest)) throw new UsageError(`A bracket in --name “${pattern}” has no pair.`);
  if (pattern.trim() === '') throw new UsageError('--name is empty.', `The default is "${defaultPattern}".`);
}

function isComplete(text: string, parts: NameParts): boolean {
  return [...text.matchAll(/\{(\w+)\}/g)].every(([, field = '']) => partOf(field, parts) !== undefined);
}

function partOf(field: string, parts: NameParts): string | undefined {
  return parts[requireName('name field', field, fields)];
}
