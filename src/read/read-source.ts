import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { BuiltSource } from './build-source.ts';
import { decode } from './decode.ts';
import { namesIn, nearName } from './near-name.ts';
import { parseSource } from './parse-source.ts';

const DATA = /\.(ya?ml|json)$/i;

/**
 * Takes the name of a YAML or JSON file and gives what it holds; `bytes` are its content where that is known already.
 * Throws UserError for a file that is missing, unreadable, no file, no text, empty, or beyond a limit.
 */
export async function readSource(file: string, bytes?: Uint8Array): Promise<BuiltSource> {
  return parseSource(decode(bytes ?? (await readBytes(file)), file), file);
}

/** Reads a file that people write. Throws UserError for one that is missing, unreadable or no file. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw await refuseFolder(file);
    if (!found.isFile())
      throw new UserError({ message: `“${file}” is not an ordinary file.`, hint: 'Give a YAML or JSON file.', file });
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw await explainAccess(file, error instanceof Error && 'code' in error ? String(error.code) : '');
  }
}

/** Turns the system's reason into a sentence. */
async function explainAccess(file: string, code: string): Promise<UserError> {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const hint = await nearName(file, DATA, 'Check the spelling and the folder.');
    return new UserError({ message: `The file “${file}” does not exist.`, hint, file });
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new UserError({
      message: `The file “${file}” may not be read.`,
      hint: 'Allow reading it for your account.',
      file,
    });
  }
  return new UserError({
    message: `The file “${file}” cannot be read (${code || 'unknown reason'}).`,
    hint: 'Check the path and the disk.',
    file,
  });
}

async function refuseFolder(folder: string): Promise<UserError> {
  const names = await namesIn(folder, DATA);
  const hint = names.length > 0 ? `Name a file in it: ${names.slice(0, 5).join(', ')}.` : 'Name a YAML or JSON file.';
  return new UserError({ message: `“${folder}” is a folder, not a file.`, hint, file: folder });
}
