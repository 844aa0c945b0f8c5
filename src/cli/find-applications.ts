import { type Dirent, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { MANIFEST, readManifest } from './compare-folder.ts';
import { readFolder } from './read-folder.ts';

/** An application that was made. */
export interface ApplicationRow {
  /** The day of its documents. */
  readonly date: string;
  readonly company: string;
  readonly role: string;
  readonly reference: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/** Nobody keeps applications deeper than year, month, company. */
const DEEPEST = 5;

/**
 * Finds the applications below a folder by their manifests, the earliest first.
 * @throws UserError when there is no such folder, or one below it may not be read.
 */
export function findApplications(folder: string): readonly ApplicationRow[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError({
      message: `There is no folder “${folder}”.`,
      hint: 'galley apply makes its folders under output/.',
      file: folder,
    });
  const rows = foldersBelow(folder, 0).map(rowOf);
  const key = ({ date, folder: at }: ApplicationRow): string => `${date} ${at}`;
  return rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function foldersBelow(folder: string, depth: number): readonly string[] {
  const inside = readFolder(folder);
  if (inside.some((one) => one.name === MANIFEST && isApplication(folder))) return [folder];
  const isWay = (one: Dirent): boolean => one.isDirectory() && !one.name.startsWith('.') && one.name !== 'node_modules';
  return depth === DEEPEST
    ? []
    : inside.filter(isWay).flatMap(({ name }) => foldersBelow(join(folder, name), depth + 1));
}

/** Other programs have manifests, too. */
function isApplication(folder: string): boolean {
  try {
    return readManifest(folder) !== undefined;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function rowOf(folder: string): ApplicationRow {
  const manifest = readManifest(folder);
  const { company = '', role = '', reference = '' } = manifest?.application ?? {};
  const files = manifest?.files.map(({ name }) => name) ?? [];
  return { date: manifest?.date.slice(0, 10) ?? '', company, role, reference, folder, files };
}
