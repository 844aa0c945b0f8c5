import { dirname, resolve } from 'node:path';
import { isFolder } from './template-names.ts';

/** Gives the name that a résumé's file gives its template as one that can be opened from anywhere. */
export function templateFrom(name: string, file: string): string {
  return isFolder(name) ? resolve(dirname(file), name) : name;
}
