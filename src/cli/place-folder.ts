import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { holdSignals } from './hold-signals.ts';
import { explainWriting, makeFolder } from './write-whole.ts';

/** A file to be written into a folder. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes a folder's files all or none: they are made in a folder beside it, which takes its place, or, where the folder
 * is there already, from which they are moved into it. `gone` names what is removed from it; anything else stays.
 * @throws UserError when the place cannot be written; the folder is then as it was, or the error names where the files
 * are that could not be moved back.
 */
export function placeFolder(folder: string, files: readonly NewFile[], gone: readonly string[]): void {
  const target = resolve(folder);
  // A folder within the other is surely on the same disk, whatever is mounted there.
  const isThere = existsSync(target);
  const made = join(isThere ? target : dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.part`);
  try {
    makeFolder(made);
    try {
      for (const { name, bytes } of files) writeFileSync(join(made, name), bytes);
      const names = files.map(({ name }) => name);
      holdSignals(() => (isThere ? moveInto(target, made, names, gone) : renameSync(made, target)));
    } catch (error) {
      refuseLoss(join(made, OLD), folder);
      rmSync(made, { recursive: true, force: true });
      throw error;
    }
    rmSync(made, { recursive: true, force: true });
  } catch (error) {
    throw explainWriting(error, folder, 'Choose another place with --out.');
  }
}

/** What was there while it is replaced. */
const OLD = 'old';

/** What could not be moved back is there alone, and must stay. */
function refuseLoss(old: string, folder: string): void {
  const kept = existsSync(old) ? readdirSync(old) : [];
  if (kept.length === 0) return;
  throw new UserError({
    message: `Its files could not be replaced, nor ${kept.join(', ')} be moved back: the earlier ones are in “${old}”.`,
    hint: 'Move them out of there by hand.',
    file: folder,
  });
}

/** Moves files into a folder and what they replace out of it; when one cannot be moved, all go back that can. */
function moveInto(target: string, made: string, names: readonly string[], gone: readonly string[]): void {
  const old = join(made, OLD);
  mkdirSync(old);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    undo.unshift(() => renameSync(to, from));
  };
  try {
    for (const name of [...names, ...gone]) {
      if (existsSync(join(target, name))) move(join(target, name), join(old, name));
    }
    for (const name of names) move(join(made, name), join(target, name));
  } catch (error) {
    for (const back of undo) {
      try {
        back();
      } catch {
        // It stays where it is, which is told; the others may still go back.
      }
    }
    throw error;
  }
}
