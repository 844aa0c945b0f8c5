import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { galley, put, temporaryFolder } from './galley.ts';

it('init writes a résumé that is valid, builds and proofs, with the schema its first line names', () => {
  const folder = temporaryFolder();
  const { status, stdout } = galley(folder, ['init']);
  expect(stdout).toBe('resume.yaml\nresume.schema.json\n');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'resume.yaml'), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=\.\/resume\.schema\.json\n/,
  );
  expect(JSON.parse(readFileSync(join(folder, 'resume.schema.json'), 'utf8'))).toEqual(
    JSON.parse(galley(folder, ['schema']).stdout),
  );
  const build = galley(folder, ['build', 'resume.yaml']);
  expect(build.stderr).toContain('1 page · proof 100 %');
  expect(build.stdout).toBe('output/Your_Name_Resume.pdf\n');
});

it('init makes the folder it is given', () => {
  const folder = temporaryFolder();
  expect(galley(folder, ['init', 'a/b']).stdout).toBe('a/b/resume.yaml\na/b/resume.schema.json\n');
});

it('init never overwrites: it says which files exist and writes none', () => {
  const folder = temporaryFolder();
  put(folder, 'resume.schema.json', 'mine');
  const { status, stdout, stderr } = galley(folder, ['init']);
  expect(stderr).toContain('resume.schema.json  This file exists already.');
  expect([status, stdout]).toEqual([1, '']);
  expect(readdirSync(folder)).toEqual(['resume.schema.json']);
  expect(readFileSync(join(folder, 'resume.schema.json'), 'utf8')).toBe('mine');
});

it('init tells what to do about a place that cannot be written in its own words', () => {
  const { status, stderr } = galley(temporaryFolder(), ['init', '/proc/nowhere']);
  expect(stderr).toContain('galley init DIR');
  expect(stderr).not.toContain('--out');
  expect(status).toBe(1);
});
