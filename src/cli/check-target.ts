import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { beginsAs } from './begins-as.ts';
import { kindOfText } from './kind-of-text.ts';
import { standardInput } from './read-bytes.ts';

/** Files that must stay: those that results are named after, and everything that they are made from. */
export interface Precious {
  readonly input: string;
  readonly reads: readonly string[];
}

/**
 * Holds the place of an output against what is there.
 * @throws UserError where it would destroy a file that results are made from, or one that Galley did not make.
 */
export function checkTarget(path: string, format: string, made: readonly Precious[]): void {
  const read = made.flatMap(({ reads }) => reads).find((file) => mayWrite(path, format, file) && exists(file));
  const isInput = made.some(({ input }) => isSame(input, path));
  if (read !== undefined && !isInput) throw precious(isSame(read, path) ? path : read, format);
  const existing = statOf(path);
  if (existing === undefined || existing.isDirectory()) return;
  if (!existing.isFile()) throw new UserError({ message: 'This is not an ordinary file.', file: path });
  const hint = `Name a .${format} file or a folder with --out.`;
  const refuse = (what: string): UserError =>
    new UserError({ message: `${what} would be overwritten.`, hint, file: path });
  if (isInput && extensionOf(path) === format) throw refuse('This is the résumé itself and');
  if (isInput || !mayReplace(path, format)) throw refuse(notMade(format));
  const own = authorsOwn(path, format);
  if (own !== undefined) throw refuse(own);
}

/** True where writing one path may write another: pictures of several pages are numbered, and a link leads elsewhere. */
export function mayWrite(path: string, format: string, other: string): boolean {
  if (isSame(path, other)) return true;
  const [own, that] = [resolve(path), resolve(other)];
  const stem = own.slice(0, own.length - extname(own).length);
  return format === 'png' && that.startsWith(stem) && /^-\d+\.png$/i.test(that.slice(stem.length));
}

/** The extension of a path without its dot, as formats are called. */
export function extensionOf(path: string): string {
  return extname(path).slice(1).toLowerCase().replace(/^yml$/, 'yaml');
}

/** One file may have several names: links, and capitals where a disk does not tell them apart. */
function isSame(one: string, other: string): boolean {
  if (one === standardInput || other === standardInput) return false;
  if (resolve(one) === resolve(other)) return true;
  const [mine, theirs] = [one, other].map((path) => statOf(path));
  return mine !== undefined && theirs !== undefined && mine.ino === theirs.ino && mine.dev === theirs.dev;
}

function exists(path: string): boolean {
  return statOf(path) !== undefined;
}

/** Undefined also for a path that runs through a file: writing there says what is wrong. */
function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** What a résumé is made from is its author's own, whatever it is called. */
function precious(path: string, format: string): UserError {
  const hint = `Name another .${format} file or a folder with --out.`;
  return new UserError({ message: 'The résumé is made from this file, which would be overwritten.', hint, file: path });
}

function notMade(format: string): string {
  return format === 'pdf' ? 'This file is not a PDF and' : `This file is not called .${format} and`;
}

const KINDS = {
  letter: 'This is a letter, which',
  application: 'This is an application, which',
  profile: 'This is a profile, which',
  template: 'This is the theme of a template, which',
} as const;

/**
 * What an author has written in a format that Galley writes too: letters in Markdown, profiles and the like in YAML, and
 * YAML with notes at the line’s start, of which Galley writes none.
 */
function authorsOwn(path: string, format: string): string | undefined {
  if (format !== 'md' && format !== 'yaml' && format !== 'json') return undefined;
  const text = textOf(path);
  const kind = kindOfText(text, path);
  if (kind !== undefined) return KINDS[kind];
  return format === 'yaml' && /^#/m.test(text)
    ? 'This file has comments, so someone wrote it by hand, and it'
    : undefined;
}

/** Empty where it may not be read, as it then may not be written either. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A file with the output's extension, and one that begins as a PDF where that is written, may be replaced. */
function mayReplace(path: string, format: string): boolean {
  if (extensionOf(path) === format) return true;
  return format === 'pdf' && beginsAs(path, '%PDF-');
}
