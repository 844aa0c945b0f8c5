import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isManifest } from '../apply/is-manifest.ts';
import type { MadeApplication } from '../apply/make-application.ts';
import type { Manifest, ManifestFile } from '../apply/manifest.ts';
import { UserError } from '../errors.ts';
import { readBytes } from './read-bytes.ts';
import { readFolder } from './read-folder.ts';

/** The file that a folder of an application is known by. */
export const MANIFEST = 'manifest.json';

/** A file of a folder that would not stay as it is. */
export interface Change {
  readonly name: string;
  /** What it is about, for people. */
  readonly said: string;
}

/** What is in the place of a folder to be made. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** What Galley made and that is no part of it any more. */
  readonly gone: readonly string[];
  /** Nothing is there yet. */
  readonly isNew: boolean;
  /** What of the application is not as it was, for people: its files, its date, its design. */
  readonly causes: readonly string[];
}

/**
 * Compares what was made with what a folder holds, by its manifest.
 * @throws UserError when the place is no folder, or holds files under these names that Galley did not make.
 */
export function compareFolder(
  folder: string,
  { files, manifest }: Pick<MadeApplication, 'files' | 'manifest'>,
): Comparison {
  if (!existsSync(folder)) return { changes: [], gone: [], isNew: true, causes: [] };
  if (!statSync(folder).isDirectory()) throw new UserError({ message: 'This is a file, not a folder.', file: folder });
  const there = readFolder(folder).map(({ name }) => name);
  const old = readManifest(folder);
  const known = new Set([...(old?.files.map(({ name }) => name) ?? []), ...(old ? [MANIFEST] : [])]);
  // A folder in the place of a file is its author's, too.
  const foreign = there.filter((name) => !known.has(name) || !isFile(join(folder, name)));
  const taken = [...files.map(({ name }) => name), MANIFEST].filter((name) => foreign.includes(name));
  if (taken.length > 0) {
    const hint = 'Move it away, or choose another folder with --out.';
    throw new UserError(
      taken.map((name) => ({
        message: 'This is not one that Galley made, and is not replaced.',
        hint,
        file: join(folder, name),
      })),
    );
  }
  const changes = manifest.files.flatMap((file) => changeOf(file, folder, old));
  const gone = [...known].filter(
    (name) =>
      name !== MANIFEST && there.includes(name) && !foreign.includes(name) && !files.some((one) => one.name === name),
  );
  return {
    changes: [
      ...changes,
      ...gone.map((name) => ({ name, said: 'is no part of the application any more' })),
      ...(changes.length + gone.length === 0 && old ? changedFacts(old, manifest) : []),
    ],
    gone,
    isNew: there.length === 0,
    causes: old ? causesOf(old, manifest) : [],
  };
}

function changeOf(file: ManifestFile, folder: string, old: Manifest | undefined): readonly Change[] {
  const { name } = file;
  const path = join(folder, name);
  const before = old?.files.find((one) => one.name === name);
  if (!existsSync(path)) return [{ name, said: before ? 'is missing from the folder' : 'is new' }];
  const hash = createHash('sha256').update(readBytes(path)).digest('hex');
  if (hash === file.sha256) return [];
  if (hash !== before?.sha256) return [{ name, said: 'was edited after Galley made it' }];
  const pages = before.pages === file.pages ? '' : `: ${before.pages} → ${file.pages} pages`;
  return [{ name, said: `differs${pages}` }];
}

function causesOf(old: Manifest, now: Manifest): readonly string[] {
  const hash = ({ source }: Manifest, path: string): string | undefined =>
    source.files.find((file) => file.path === path)?.sha256;
  const paths = new Set([...old.source.files, ...now.source.files].map(({ path }) => path));
  const changed = [...paths].filter((path) => hash(old, path) !== hash(now, path));
  const facts = [
    ['the documents’ date', old.date.slice(0, 10), now.date.slice(0, 10)],
    ['the template', old.template, now.template],
    ['the profile', old.profile ?? 'none', now.profile ?? 'none'],
  ] as const;
  const moved = facts.flatMap(([what, before, after]) => (before === after ? [] : [`${what} (${before} → ${after})`]));
  // A date may move on within a day.
  return changed.length + moved.length === 0 && old.date !== now.date
    ? ['the documents’ time']
    : [...changed, ...moved];
}

/** What the manifest says besides its files; the revision may move on without any of it. */
function changedFacts(old: Manifest, now: Manifest): readonly Change[] {
  const rest = ({ source, ...facts }: Manifest): string => JSON.stringify(facts);
  return rest(old) === rest(now) ? [] : [{ name: MANIFEST, said: 'differs in what it tells of the application' }];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** @throws UserError for a manifest that is none, or that may not be read. */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST);
  if (!isFile(path)) return undefined;
  const refuse = (): UserError =>
    new UserError({
      message: 'This is no manifest of an application.',
      hint: 'Move it away, or choose another folder.',
      file: path,
    });
  try {
    const manifest: unknown = JSON.parse(new TextDecoder().decode(readBytes(path)));
    if (isManifest(manifest)) return manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw refuse();
}
