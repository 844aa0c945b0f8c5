import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { galley, put, small, temporaryFolder } from './galley.ts';

const fiveMistakes = `name: Ada Lovelace
headlin: Analyst
contact:
  email: ada at example
sections:
  - title: Work
    kind: experiense
    entries:
      - title: Notes
        date: 1843-13
design: { template: clasic, size: 50 }
photo: missing.jpg
`;

/** Where the mistakes above stand: line, column, and a word of what is said. */
const places = [
  [2, 1, 'headline'],
  [4, 10, 'e-mail'],
  [7, 11, 'experience'],
  [10, 15, '1843-13'],
  [11, 21, 'classic'],
  [11, 35, '12'],
  [12, 8, 'missing.jpg'],
] as const;

describe('a résumé with several mistakes', () => {
  it.each(['validate', 'build'])(
    'gets all of them from %s with place, caret and hint, and nothing is written',
    (command) => {
      const folder = temporaryFolder();
      put(folder, 'ada.yaml', fiveMistakes);
      const { status, stdout, stderr } = galley(folder, [command, 'ada.yaml']);
      for (const [line, column, word] of places) {
        const block = stderr.split('\n\n').find((one) => one.startsWith(`ada.yaml:${line}:${column} `));
        expect(block, `${line}:${column}`).toContain(word);
        expect(block).toMatch(new RegExp(`\\n +${line} │ .*\\n +│ {${column}}\\^`));
      }
      expect(stderr).toContain(`${places.length} problems.`);
      expect([status, stdout]).toEqual([1, '']);
      expect(readdirSync(folder)).toEqual(['ada.yaml']);
    },
  );

  it('gets the same as data', () => {
    const folder = temporaryFolder();
    put(folder, 'ada.yaml', fiveMistakes);
    put(folder, 'good.yaml', small);
    const one = JSON.parse(galley(folder, ['validate', 'ada.yaml', '--json']).stdout);
    expect(one).toMatchObject({
      ok: false,
      problems: places.map(([line, column]) => ({
        file: 'ada.yaml',
        line,
        column,
      })),
    });
    const two = galley(folder, ['validate', 'good.yaml', 'ada.yaml', '--json']);
    expect(JSON.parse(two.stdout)).toMatchObject([
      { file: 'good.yaml', ok: true, problems: [] },
      { file: 'ada.yaml', ok: false },
    ]);
    expect(two.status).toBe(1);
  });
});

describe('one clear sentence, no stack and exit status 1 for', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder.yaml'));
  put(folder, 'empty.yaml', '');
  put(folder, 'blank.yaml', '\n# nothing\n');
  put(folder, 'binary.yaml', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0xff, 0xfe, 0x80]));
  put(folder, 'list.yaml', '- a\n- b\n');
  put(folder, 'large.yaml', `name: Ada\nsummary: |\n${'  word word word word word\n'.repeat(210_000)}`);
  put(folder, 'bomb.yaml', bomb());

  it.each([
    ['a file that does not exist', 'missing.yaml', 'does not exist'],
    ['a folder', 'folder.yaml', 'is a folder'],
    ['an empty file', 'empty.yaml', 'empty'],
    ['a file of comments', 'blank.yaml', 'empty'],
    ['binary data', 'binary.yaml', 'binary'],
    ['a list', 'list.yaml', 'list.yaml'],
    ['a file that is too large', 'large.yaml', '5 MB'],
    ['aliases that explode', 'bomb.yaml', '100,000'],
  ])('%s', (_, file, words) => {
    for (const command of ['validate', 'build']) {
      const { status, stdout, stderr } = galley(folder, [command, file]);
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/\n {4}at |bug in Galley/);
      expect(stderr.trim().split('\n').length).toBeLessThan(8);
      expect([status, stdout]).toEqual([1, '']);
    }
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  it.each([
    ['a PDF that does not exist', ['proof', 'missing.pdf'], 'does not exist'],
    ['a folder as PDF', ['proof', 'folder.yaml'], 'is a folder'],
    ['a PDF that is none', ['proof', 'list.yaml'], 'PDF'],
    ['--set of an unknown field', ['build', 'empty.yaml', '--set', 'nmae=x'], 'name'],
  ])('%s', (_, line, words) => {
    const { status, stdout, stderr } = galley(folder, line);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n {4}at |bug in Galley/);
    expect([status, stdout]).toEqual([1, '']);
  });
});

/** The "billion laughs": nine levels of nine aliases. */
function bomb(): string {
  const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [index, name] of [...'bcdefghi'].entries()) {
    const before = `*${'abcdefghi'[index]}`;
    levels.push(`${name}: &${name} [${Array(9).fill(before).join(', ')}]`);
  }
  return `${levels.join('\n')}\nname: Ada\n`;
}
