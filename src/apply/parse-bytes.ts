import type { Refusal } from '../resume/text-schema.ts';

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, ki: 2 ** 10, mi: 2 ** 20 };

/** Takes a file's size as written, `2 MB`, `500kB`, `1.5 MiB` or a bare number of bytes; gives it in bytes. */
export function parseBytes(spelt: string): { readonly value: number } | Refusal {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(?:([km]i?)?b(?:ytes)?)?$/i.exec(spelt) ?? [];
  const value = Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? 1));
  if (value >= 1) return { value };
  return { refusal: `“${spelt}” is not the size of a file.`, hint: 'Write 2 MB, 500 kB, or a number of bytes.' };
}

/** A file's size as people read it: `2 MB`, `1.3 MB`, `87 kB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return `${Number((bytes / 1e6).toFixed(1))} MB`;
}
