import { statSync } from 'node:fs';

/**
 * Makes of a function that reads a file one that reads it again only where the file has changed since, by its time and
 * size: a program that watches files outlives them.
 */
export function rememberFile<T>(read: (file: string) => T): (file: string) => T {
  const known = new Map<string, { readonly state: string; readonly value: T }>();
  return (file) => {
    const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
    const state = `${stat?.mtimeNs} ${stat?.size}`;
    const found = known.get(file);
    if (found?.state === state) return found.value;
    const value = read(file);
    known.set(file, { state, value });
    return value;
  };
}
