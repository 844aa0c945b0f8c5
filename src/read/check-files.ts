import { open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Path, Problem } from '../errors.ts';
import { imageSize } from './image-size.ts';
import { nearName } from './near-name.ts';
import type { Source } from './source.ts';

/** Enough of a file to know its kind and, for a picture, its size. */
const HEAD_BYTES = 256 * 1024;
const MOST_IMAGE_BYTES = 20 * 1024 * 1024;
const MOST_PIXELS = 10_000;

/** What a file turned out to be unfit for, and what helps. */
interface Unfit {
  readonly message: string;
  readonly hint: string;
}

/**
 * Takes a résumé's source and gives a problem for each photo or font file it names that cannot be used.
 * Paths are relative to the source's file. Judges nothing but files: another kind of value is left to validation.
 */
export async function checkFiles(source: Pick<Source, 'file' | 'data' | 'problem'>): Promise<readonly Problem[]> {
  const fonts = ['regular', 'bold', 'italic', 'boldItalic'].map((style): Path => ['design', 'font', style]);
  const checks = [
    checkFile(source, ['photo'], 'photo', unfitImage),
    ...fonts.map((path) => checkFile(source, path, 'font', unfitFont)),
  ];
  return (await Promise.all(checks)).flat();
}

type Judge = (head: Uint8Array, bytes: number) => Unfit | undefined;

async function checkFile(
  source: Pick<Source, 'file' | 'data' | 'problem'>,
  path: Path,
  called: string,
  judge: Judge,
): Promise<readonly Problem[]> {
  const named = path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    source.data,
  );
  if (typeof named !== 'string') return [];
  const unfit = await judgeFile(resolve(dirname(source.file), named), named, called, judge);
  return unfit === undefined ? [] : [source.problem(path, 'value', unfit.message, unfit.hint)];
}

async function judgeFile(file: string, named: string, called: string, judge: Judge): Promise<Unfit | undefined> {
  try {
    const found = await stat(file);
    if (!found.isFile())
      return { message: `The ${called} “${named}” is a folder, not a file.`, hint: 'Name a file in it.' };
    const opened = await open(file);
    try {
      const { bytesRead, buffer } = await opened.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
      const unfit = judge(buffer.subarray(0, bytesRead), found.size);
      return unfit && { ...unfit, message: `The ${called} “${named}” ${unfit.message}` };
    } finally {
      await opened.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      const hint = await nearName(file, /./, 'Its path is relative to the résumé’s file.');
      return { message: `The ${called} “${named}” does not exist.`, hint };
    }
    return { message: `The ${called} “${named}” cannot be read.`, hint: 'Allow reading it for your account.' };
  }
}

function unfitImage(head: Uint8Array, bytes: number): Unfit | undefined {
  if (bytes > MOST_IMAGE_BYTES) {
    return {
      message: `is ${(bytes / 1024 / 1024).toFixed(1)} MB large; the limit is 20 MB.`,
      hint: 'Save it smaller; 600 pixels wide is plenty.',
    };
  }
  const size = imageSize(head);
  if (size === undefined) return { message: 'is not a picture that can be set.', hint: 'Save it as JPEG or PNG.' };
  if (size.inks) {
    // In a PDF/A they would mean nothing: its colours are those of screens (ISO 19005-3, 6.2.4.3).
    const message = 'is in CMYK, the colours of printing presses, which look different on every screen.';
    return { message, hint: 'Save it in RGB.' };
  }
  if (size.width <= MOST_PIXELS && size.height <= MOST_PIXELS) return undefined;
  return {
    message: `is ${size.width} by ${size.height} pixels large; the limit is ${MOST_PIXELS.toLocaleString('en-US')}.`,
    hint: 'Save it smaller; 600 pixels wide is plenty.',
  };
}

function unfitFont(head: Uint8Array): Unfit | undefined {
  const start = Array.from(head.subarray(0, 4), (byte) => String.fromCharCode(byte)).join('');
  if (['\u0000\u0001\u0000\u0000', 'OTTO', 'true'].includes(start)) return undefined;
  const packed = { wOFF: 'a web font', wOF2: 'a web font', ttcf: 'a collection of fonts' }[start];
  return {
    message: `is ${packed ?? 'not a font'}, but a .ttf or .otf file is needed.`,
    hint: 'Use the font’s .ttf or .otf file.',
  };
}
