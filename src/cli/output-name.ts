import { requireName, UsageError } from './usage-error.ts';

/** The default of `--name`. */
export const defaultPattern = '{name}_Resume[_{profile}][_{template}]';

/** What a pattern may name; what is undefined takes its bracket with it. */
export interface NameParts {
  readonly name: string;
  readonly profile?: string | undefined;
  readonly template?: string | undefined;
}

const fields = ['name', 'profile', 'template'] as const;

/**
 * Fills `--name`: `{field}` is replaced, `[…]` is left out when its field is missing.
 * The result is folded to ASCII letters, digits, `-` and `_`, has no extension and is never empty.
 * @throws UsageError for an unknown field or brackets without a pair.
 */
export async function outputName(pattern: string, parts: NameParts): Promise<string> {
  checkPattern(pattern);
  const optional = pattern.replace(/\[([^\]]*)\]/g, (_, inner: string) => (isComplete(inner, parts) ? inner : ''));
  const filled = optional.replace(/\{(\w+)\}/g, (_, field: string) => partOf(field, parts) ?? '');
  const folded = await foldName(filled);
  return folded === '' ? 'Resume' : folded;
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

/** The table of letters is large, so it is loaded only for names that need it. */
async function foldName(text: string): Promise<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const ascii = /^\p{ASCII}*$/u.test(plain) ? plain : (await import('any-ascii')).default(text);
  return ascii
    .replace(/['’`".]/g, '')
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/_{2,}/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
}
