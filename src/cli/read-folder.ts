import { type Dirent, readdirSync } from 'node:fs';
import { UserError } from '../errors.ts';

/**
 * What is in a folder.
 * @throws UserError when it may not be read.
 */
export function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    const message = code === 'EACCES' || code === 'EPERM' ? 'may not be read' : `cannot be read (${code})`;
    throw new UserError({
      message: `The folder “${folder}” ${message}.`,
      hint: 'Allow reading it for your account.',
      file: folder,
    });
  }
}
