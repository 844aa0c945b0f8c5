import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { holdSignals } from './hold-signals.ts';

/**
 * Writes a file whole or not at all: a hidden temporary file in the same folder, then a rename.
 * A signal waits until the file is in place.
 * Missing folders are made; a link is followed, a file's permissions stay.
 * @throws UserError when the place cannot be written; `hint` is what to do about that.
 */
export function writeWhole(path: string, bytes: Uint8Array | string, hint: string): void {
  try {
    makeFolder(dirname(path));
    const existing = lstatSync(path, { throwIfNoEntry: false });
    const target = existing?.isSymbolicLink() ? realpathSync(path) : path;
    const old = lstatSync(target, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw new UserError({ message: 'This is a folder, not a file.', file: path });
    if (old !== undefined && !old.isFile())
      throw new UserError({ message: 'This is not an ordinary file.', file: path });
    holdSignals(() => replace(target, bytes, old?.mode));
  } catch (error) {
    throw explainWriting(error, path, hint);
  }
}

/** Makes a folder and those above it. Node's own recursive mkdir never ends in folders like /proc that answer ENOENT to every new name. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function replace(target: string, bytes: Uint8Array | string, mode: number | undefined): void {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.part`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const causes: Readonly<Record<string, string>> = {
  EACCES: 'This place may not be written to.',
  EPERM: 'This place may not be written to.',
  EROFS: 'This place is on a read-only disk.',
  ENOSPC: 'The disk is full.',
  EDQUOT: 'The disk quota is used up.',
  EFBIG: 'The file is larger than this disk allows.',
  ENOTDIR: 'A part of this path is a file, not a folder.',
  EEXIST: 'A part of this path is a file, not a folder.',
  EISDIR: 'This is a folder, not a file.',
  ENAMETOOLONG: 'The file name is too long for this disk.',
  ELOOP: 'This path is a circle of links.',
  ENOENT: 'This place cannot be made.',
  EIO: 'The disk reports an error.',
};

/** Why a place could not be written, in people's words; what is no trouble with the place as it is. */
export function explainWriting(error: unknown, path: string, hint: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = causes[code];
  if (message === undefined) return error;
  return new UserError({ message, hint, file: path });
}
