import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { placeFolder } from '../../src/cli/place-folder.ts';
import { UserError } from '../../src/errors.ts';
import { put, temporaryFolder } from '../temporary-folder.ts';

/** How many files may be moved before the disk fails, and how many moves it then refuses. */
const disk = vi.hoisted(() => ({ good: Number.POSITIVE_INFINITY, bad: 0 }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const renameSync = (from: string, to: string): void => {
    if (disk.good-- <= 0 && disk.bad-- > 0) throw Object.assign(new Error('EIO'), { code: 'EIO' });
    real.renameSync(from, to);
  };
  return { ...real, renameSync };
});
afterEach(() => {
  disk.good = Number.POSITIVE_INFINITY;
});

const files = ['one', 'two'].map((name) => ({ name, bytes: `new ${name}` }));

function folderOfTwo(): string {
  const folder = temporaryFolder();
  for (const name of ['one', 'two']) put(folder, name, `old ${name}`);
  return folder;
}

function refusalOf(folder: string): string {
  try {
    placeFolder(folder, files, []);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => message).join('\n');
  }
  return 'no refusal';
}

it('files that cannot all be replaced are as they were', () => {
  const folder = folderOfTwo();
  Object.assign(disk, { good: 3, bad: 1 });
  expect(refusalOf(folder)).toContain('The disk reports an error');
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old one', 'old two']);
});

it('earlier files that cannot even be moved back are kept, and it is told where', () => {
  const folder = folderOfTwo();
  Object.assign(disk, { good: 2, bad: 2 });
  const [, old = ''] = /nor two be moved back: .*“(.*)”/.exec(refusalOf(folder)) ?? [];
  expect(readFileSync(join(old, 'two'), 'utf8')).toBe('old two');
  expect(readFileSync(join(folder, 'one'), 'utf8')).toBe('old one');
});

it('a place that can never be made is refused at once', () => {
  if (existsSync('/proc/self')) expect(refusalOf('/proc/never/made')).toContain('This place cannot be made');
});
