import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { holdSignals } from './hold-signals.ts';
import { explainWriting } from './write-whole.ts';

/** A file to be written into a folder. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes a folder whole or not at all: it is made beside its place and renamed into it. What `foreign` names is moved
 * over from the folder that was there; the rest of that goes.
 * @throws UserError when the place cannot be written.
 */
export function placeFolder(folder: string, files: readonly NewFile[], foreign: readonly string[]): void {
  const target = resolve(folder);
  try {
    mkdirSync(dirname(target), { recursive: true });
    const made = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.part`);
    mkdirSync(made);
    try {
      for (const { name, bytes } of files) writeFileSync(join(made, name), bytes);
      holdSignals(() => exchange(made, target, foreign));
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  } catch (error) {
    throw explainWriting(error, folder, 'Choose another place with --out.');
  }
}

function exchange(made: string, target: string, foreign: readonly string[]): void {
  if (!existsSync(target)) {
    renameSync(made, target);
    return;
  }
  const old = `${made}.old`;
  renameSync(target, old);
  try {
    for (const name of foreign) renameSync(join(old, name), join(made, name));
    renameSync(made, target);
  } catch (error) {
    const moved = readdirSync(made).filter((name) => foreign.includes(name));
    for (const name of moved) renameSync(join(made, name), join(old, name));
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
