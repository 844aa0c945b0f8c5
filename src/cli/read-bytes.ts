import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';

const causes: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/**
 * Reads a file's bytes.
 * @throws UserError when there is no such file, or it cannot be read.
 */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const cause = causes[error instanceof Error && 'code' in error ? String(error.code) : ''];
    if (cause === undefined) throw error;
    throw new UserError({ message: `“${file}” ${cause}.`, file });
  }
}
