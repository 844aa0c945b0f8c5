import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { galley, put, temporaryFolder } from './galley.ts';

const STARTERS = ['resume.yaml', 'profile.yaml', 'letter.md', 'application.yaml'];
const SCHEMAS = ['resume', 'profile', 'letter', 'application'].map((kind) => `schema/${kind}.schema.json`);

it('init writes a résumé that is valid, builds and proofs, and the other files an application takes', () => {
  const folder = temporaryFolder();
  const { status, stdout } = galley(folder, ['init']);
  expect(stdout).toBe(`${[...STARTERS, ...SCHEMAS].join('\n')}\n`);
  expect(status).toBe(0);
  const build = galley(folder, ['build', 'resume.yaml']);
  expect(build.stderr).toContain('1 page · proof 100 %');
  expect(build.stdout).toBe('output/Your_Name_Resume.pdf\n');
});

it('init begins each file with the schema that an editor checks it with, as `schema` prints it', () => {
  const folder = temporaryFolder();
  galley(folder, ['init']);
  for (const name of STARTERS) {
    const text = readFileSync(join(folder, name), 'utf8');
    const schema = /^(?:---\n)?# yaml-language-server: \$schema=(\.\/schema\/(\w+)\.schema\.json)\n/.exec(text);
    expect(schema?.[2]).toBe(name.replace(/\..*/, ''));
    expect(readFileSync(join(folder, schema?.[1] ?? ''), 'utf8')).toBe(
      galley(folder, ['schema', schema?.[2] ?? '']).stdout,
    );
  }
});

it('init makes the folder it is given', () => {
  const folder = temporaryFolder();
  expect(galley(folder, ['init', 'a/b']).stdout).toBe(
    [...STARTERS, ...SCHEMAS].map((name) => `a/b/${name}\n`).join(''),
  );
});

it('init never overwrites: it says which files exist and writes none', () => {
  const folder = temporaryFolder();
  put(folder, 'letter.md', 'mine');
  const { status, stdout, stderr } = galley(folder, ['init']);
  expect(stderr).toContain('letter.md  This file exists already.');
  expect([status, stdout]).toEqual([1, '']);
  expect(readdirSync(folder)).toEqual(['letter.md']);
  expect(readFileSync(join(folder, 'letter.md'), 'utf8')).toBe('mine');
});

it('init tells what to do about a place that cannot be written in its own words', () => {
  const { status, stderr } = galley(temporaryFolder(), ['init', '/proc/nowhere']);
  expect(stderr).toContain('galley init DIR');
  expect(stderr).not.toContain('--out');
  expect(status).toBe(1);
});
