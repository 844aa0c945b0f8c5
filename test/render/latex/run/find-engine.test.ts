import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../../src/errors.ts';
import { findEngine } from '../../../../src/render/latex/run/find-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-find-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in a folder of its own. */
function program(name: string, mode = 0o755): string {
  mkdirSync(join(folder, name), { recursive: true });
  const path = join(folder, name, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

const [xelatex, lualatex, other] = ['xelatex', 'lualatex', 'pdflatex'].map((name) => program(name));
const search = [folder, join(folder, 'lualatex'), join(folder, 'xelatex')].join(':');

describe('the engine', () => {
  it('is the one that is named, or else xelatex, or else lualatex', () => {
    expect(findEngine({ search, enginePath: lualatex })).toMatchObject({ name: 'lualatex', path: lualatex });
    expect(findEngine({ search })).toMatchObject({ name: 'xelatex', path: xelatex });
    expect(findEngine({ search: join(folder, 'lualatex') })).toMatchObject({ name: 'lualatex', path: lualatex });
  });

  it('is never looked for in the folder that one is in', () => {
    expect(() => findEngine({ search: '.:' })).toThrow('No TeX engine is installed: xelatex, lualatex.');
  });

  it.each([
    ['a file that is not there', join(folder, 'nowhere', 'xelatex'), 'This is no program.'],
    ['a folder', join(folder, 'xelatex'), 'This is no program.'],
    ['another program', other, 'This is none of the TeX engines xelatex, lualatex.'],
  ])('is not %s', (_, path, message) => {
    let error: unknown;
    try {
      findEngine({ search, enginePath: path });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ problems: [{ message, file: path }] });
  });

  it('is not a file that may not be run', () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'xelatex'), '', { mode: 0o644 });
    expect(() => findEngine({ search, enginePath: join(folder, 'data', 'xelatex') })).toThrow('This is no program.');
    expect(() => findEngine({ search: join(folder, 'data') })).toThrow('No TeX engine is installed');
  });
});
