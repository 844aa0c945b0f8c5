import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EAGAIN: 'has nothing to read yet',
  EBADF: 'is not open',
  ENXIO: 'does not exist',
};

/** How standard input is called where files are; on the command line it is `-`. */
export const standardInput = '<stdin>';

/** Reads what is no file on the disk but can be read once, such as standard input; undefined for a file. */
export function readStream(file: string): Uint8Array | undefined {
  return file === standardInput || /^\/dev\/(stdin|fd\/\d+)$/.test(file) ? readBytes(file) : undefined;
}

/**
 * Reads a file's bytes, or those of standard input.
 * @throws UserError when there is no such file, or it cannot be read.
 */
export function readBytes(file: string): Uint8Array {
  try {
    // A socket has no name that could be opened, so standard input is read by its number.
    return readFileSync(file === standardInput || file === '/dev/stdin' ? 0 : file);
  } catch (error) {
    const cause = causes[error instanceof Error && 'code' in error ? String(error.code) : ''];
    if (cause === undefined) throw error;
    throw new UserError({ message: `“${file}” ${cause}.`, file });
  }
}
