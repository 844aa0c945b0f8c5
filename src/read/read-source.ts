import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import type { BuiltSource } from './build-source.ts';
import { decode } from './decode.ts';
import { parseSource } from './parse-source.ts';

/**
 * Takes the name of a YAML or JSON file and gives what it holds.
 * Throws UserError for a file that is missing, unreadable, no file, no text, empty, or beyond a limit.
 */
export async function readSource(file: string): Promise<BuiltSource> {
  return parseSource(decode(await readBytes(file), file), file);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory())
      throw new UserError({ message: `“${file}” is a folder, not a file.`, hint: await filesIn(file), file });
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
    return new UserError({ message: `The file “${file}” does not exist.`, hint: await nearName(file), file });
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

async function nearName(file: string): Promise<string> {
  const names = await textFiles(dirname(file));
  const near = names.length > 0 ? closest(basename(file), names) : undefined;
  if (near !== undefined && distance(basename(file), near) <= Math.max(2, near.length * 0.4))
    return `Did you mean “${near}”?`;
  return 'Check the spelling and the folder.';
}

async function filesIn(folder: string): Promise<string> {
  const names = await textFiles(folder);
  return names.length > 0 ? `Name a file in it: ${names.slice(0, 5).join(', ')}.` : 'Name a YAML or JSON file.';
}

async function textFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.(ya?ml|json)$/i.test(name)).sort();
}
