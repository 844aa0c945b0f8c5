import type { Theme } from './theme.ts';

/** What a variant changes of a theme: any part of it, at any depth; lists are replaced whole. */
export type ThemeVariant = Changes<Pick<Theme, 'description' | 'tokens' | 'heads' | 'regions' | 'dense' | 'line'>>;

type Changes<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Changes<T[K]> | undefined }
    : T;

/** Gives the theme with the changes of a variant. */
export function vary(theme: Theme, variant: ThemeVariant): Theme {
  return merge(theme, variant) as Theme;
}

function merge(value: unknown, change: unknown): unknown {
  if (change === undefined) return value;
  if (!isGroup(value) || !isGroup(change)) return change;
  const merged = Object.entries(change).map(([key, inner]) => [key, merge(value[key], inner)]);
  return { ...value, ...Object.fromEntries(merged) };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
