import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { type NameParts, outputName } from './output-name.ts';

/** One file to be made. */
export interface Output {
  /** The file it is made from, as the user named it. */
  readonly input: string;
  /** Everything that it is made from: profile, photo and fonts too. */
  readonly reads: readonly string[];
  /** The extension without its dot. */
  readonly format: string;
  readonly parts: NameParts;
}

/** Where files go: `-o`, and the pattern of `--name`. */
export interface Place {
  readonly out: string;
  readonly pattern: string;
}

/**
 * Gives every output its path, in the same order, before anything is written.
 * @throws UserError when two outputs would share a path, or one would destroy a file that Galley did not make.
 */
export async function planOutputs(outputs: readonly Output[], { out, pattern }: Place): Promise<readonly string[]> {
  const formats = [...new Set(outputs.map(({ format }) => format))];
  const isFile = namesFile(out, new Set(formats));
  const paths = await Promise.all(
    outputs.map(async ({ parts, format }) =>
      isFile ? out : join(out, `${await outputName(pattern, parts, formats)}.${format}`),
    ),
  );
  outputs.forEach((output, index) => {
    const path = paths[index] ?? out;
    const twin = paths.findIndex(
      (other, at) => mayWrite(path, output.format, other) || mayWrite(other, outputs[at]?.format ?? '', path),
    );
    if (twin < index) throw clash(outputs[twin] ?? output, output, path);
    checkTarget(path, output.format, outputs);
  });
  return paths;
}

/** A path that ends in a format being built, or an existing file, is a file; anything else is a folder. */
function namesFile(out: string, formats: ReadonlySet<string>): boolean {
  const existing = statOf(out);
  if (existing?.isDirectory() && formats.has(extensionOf(out))) {
    throw new UserError({ message: 'This is a folder, not a file.', file: out });
  }
  return existing === undefined ? formats.has(extensionOf(out)) && !/[\\/]$/.test(out) : !existing.isDirectory();
}

function checkTarget(path: string, format: string, outputs: readonly Output[]): void {
  const read = outputs.flatMap(({ reads }) => reads).find((file) => mayWrite(path, format, file));
  if (read !== undefined && resolve(read) !== resolve(path) && statOf(read) !== undefined) throw precious(read, format);
  const existing = statOf(path);
  if (existing === undefined || existing.isDirectory()) return;
  if (!existing.isFile()) throw new UserError({ message: 'This is not an ordinary file.', file: path });
  const isInput = outputs.some(({ input }) => resolve(input) === resolve(path));
  if (!isInput && read !== undefined) throw precious(path, format);
  if (isInput || !mayReplace(path, format)) {
    const hint = `Name a .${format} file or a folder with --out.`;
    const message = isInput && extensionOf(path) === format ? 'This is the résumé itself and' : notMade(format);
    throw new UserError({ message: `${message} would be overwritten.`, hint, file: path });
  }
}

/** What a résumé is made from is its author's own, whatever it is called. */
function precious(path: string, format: string): UserError {
  const hint = `Name another .${format} file or a folder with --out.`;
  return new UserError({ message: 'The résumé is made from this file, which would be overwritten.', hint, file: path });
}

/** True where writing one path may write another: pictures of several pages are numbered. */
function mayWrite(path: string, format: string, other: string): boolean {
  const [own, that] = [resolve(path), resolve(other)];
  if (own === that) return true;
  const stem = own.slice(0, own.length - extname(own).length);
  return format === 'png' && that.startsWith(stem) && /^-\d+\.png$/i.test(that.slice(stem.length));
}

function notMade(format: string): string {
  return format === 'pdf' ? 'This file is not a PDF and' : `This file is not called .${format} and`;
}

/** A file with the output's extension, and one that begins as a PDF where that is written, may be replaced. */
function mayReplace(path: string, format: string): boolean {
  if (extensionOf(path) === format) return true;
  if (format !== 'pdf') return false;
  const start = Buffer.alloc(5);
  try {
    const file = openSync(path, 'r');
    readSync(file, start);
    closeSync(file);
  } catch {
    return false;
  }
  return start.toString('latin1') === '%PDF-';
}

function clash(one: Output, other: Output, path: string): UserError {
  const both = one.input === other.input ? `${one.input} twice` : `${one.input} and ${other.input}`;
  const hint = 'Build them one at a time with --out, or tell them apart with --name.';
  return new UserError({ message: `${both} would be written to the same file.`, hint, file: path });
}

function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase().replace(/^yml$/, 'yaml');
}

/** Undefined also for a path that runs through a file: writing there says what is wrong. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
