import type { Scalar } from 'yaml';

/** How YAML and JSON write “nothing”; `Null` and `NULL` are left to people of that name. */
const NOTHING: ReadonlySet<string> = new Set(['', '~', 'null']);

/**
 * The text of a scalar exactly as the author spelt it, or null for an empty one.
 * A block's last line breaks are layout, not text.
 */
export function scalarText(scalar: Scalar): string | null {
  const spelt = String(scalar.value ?? '');
  if (scalar.type === 'PLAIN') return NOTHING.has(spelt) ? null : spelt;
  const text = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE' ? spelt : spelt.replace(/\n+$/, '');
  return text.trim() === '' ? null : text;
}
