import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, galley, put, small, temporaryFolder } from './galley.ts';

const two = `${small}    break: before\n  - title: Rest\n    break: before\n    entries: [Reading]\n`;

function folderWith(content = small): string {
  const folder = temporaryFolder();
  put(folder, 'ada.yaml', content);
  return folder;
}

describe('build -f', () => {
  it('writes every format of a résumé beside the others, each read back, and lists each', () => {
    const { status, stdout } = galley(folderWith(), ['build', 'ada.yaml', '-f', 'txt,png,pdf', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        path: 'output/Ada_Lovelace_Resume.txt',
        format: 'txt',
        engine: null,
        pages: null,
        proof: { ok: true, recall: 1 },
      },
      {
        path: 'output/Ada_Lovelace_Resume.png',
        format: 'png',
        engine: 'react',
        pages: 1,
        page: 1,
        proof: { ok: true },
      },
      { path: 'output/Ada_Lovelace_Resume.pdf', format: 'pdf', engine: 'react', pages: 1, proof: { ok: true } },
    ]);
    expect(status).toBe(0);
  });

  it('draws a picture for each page, or of one, as large as --dpi says', () => {
    const folder = folderWith(two);
    const args = ['build', 'ada.yaml', '-f', 'png', '-o', 'ada.png', '--set', 'design.paper=letter', '--dpi', '20'];
    expect(galley(folder, args).stdout).toBe('ada-1.png\nada-2.png\n');
    expect(galley(folder, [...args, '--page', '2']).stdout).toBe('ada.png\n');
    expect(readFileSync(join(folder, 'ada.png')).readUInt32BE(16)).toBe(170);
    expect(readFileSync(join(folder, 'ada.png'))).toEqual(readFileSync(join(folder, 'ada-2.png')));
    const beyond = galley(folder, [...args, '--page', '3']);
    expect(beyond.stderr).toContain('There is no page 3: the document has 2 pages.');
    expect([beyond.status, beyond.stdout]).toEqual([1, '']);
  });

  it('wraps text at --width, and leaves no process behind where nothing can be written', () => {
    const folder = folderWith();
    galley(folder, ['build', ...examples.slice(0, 1), '-f', 'txt', '-o', 'ada.txt', '--width', '60']);
    const lines = readFileSync(join(folder, 'ada.txt'), 'utf8').split('\n');
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.filter((line) => line.length > 60 && line.includes(' '))).toEqual([]);
    const twin = ['ada.yaml', 'ada.yaml', '-f', 'pdf,txt'];
    const clash = galley(folder, ['build', ...twin, '-o', 'new/']);
    expect([clash.status, clash.stderr]).toEqual([1, expect.stringContaining('twice would be written')]);
  });

  it('writes as many files as it is asked for without a word about listeners', () => {
    const all = ['build', 'ada.yaml', '-f', 'txt,md', '-t', 'all', '-o', 'all', '--quiet'];
    expect(galley(folderWith(), all)).toMatchObject({ status: 0, stderr: '' });
  });

  it('asks for a folder where one file is named for several formats, made or not', () => {
    const folder = folderWith();
    for (const _ of [1, 2]) {
      const { status, stderr } = galley(folder, ['build', 'ada.yaml', '-f', 'md,txt', '-o', 'new.txt']);
      expect([status, stderr]).toEqual([2, expect.stringContaining('is one file, and 2 formats are built: md, txt.')]);
      put(folder, 'new.txt', 'old');
    }
  });

  it('says of a comma too many that a format has no name', () => {
    const { status, stderr } = galley(folderWith(), ['build', 'ada.yaml', '-f', 'pdf,,txt']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('A format has no name.')]);
  });

  it('gives the same bytes at every run', () => {
    const folder = folderWith();
    const args = ['build', 'ada.yaml', '-f', 'pdf,png,txt', '--date', '2024-05-31', '--json'];
    const sums = (): readonly string[] =>
      (JSON.parse(galley(folder, args).stdout) as { sha256: string }[]).map(({ sha256 }) => sha256);
    expect(sums()).toEqual(sums());
  });

  it('overwrites nothing that the résumé is made from, by the pictures of its pages neither', () => {
    const folder = folderWith(`photo: me-1.png\n${small}`);
    const photo = readFileSync(join(import.meta.dirname, '../fixtures/resumes/portrait.png'));
    put(folder, 'me-1.png', photo);
    for (const out of ['me-1.png', 'me.png']) {
      const { status, stderr } = galley(folder, ['build', 'ada.yaml', '-f', 'png', '-o', out]);
      expect([status, stderr]).toEqual([1, expect.stringContaining('The résumé is made from this file')]);
    }
    expect(readFileSync(join(folder, 'me-1.png'))).toEqual(photo);
  });

  it('does not overwrite a file of another kind', () => {
    const folder = folderWith();
    writeFileSync(join(folder, 'notes'), 'keep me');
    const { status, stderr } = galley(folder, ['build', 'ada.yaml', '-f', 'txt', '-o', 'notes']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('This file is not called .txt')]);
  });
});

describe('build -j', () => {
  it('changes neither the bytes nor the order of what is built', () => {
    const folder = folderWith();
    const sums = (jobs: string): unknown => {
      const args = [
        'build',
        'ada.yaml',
        '-t',
        'classic,compact,modern',
        '-f',
        'md,pdf',
        '--date',
        '2024-05-31',
        '--json',
      ];
      const results = JSON.parse(galley(folder, [...args, '-j', jobs]).stdout) as { path: string; sha256: string }[];
      return results.map(({ path, sha256 }) => [path, sha256]);
    };
    expect(sums('3')).toEqual(sums('1'));
  });
});
