import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, galley, put, small, temporaryFolder } from './galley.ts';

const date = ['--date', '2024-05-31'];

/** A new folder with a small valid résumé in it. */
function folderWith(content: string = small): string {
  const folder = temporaryFolder();
  put(folder, 'ada.yaml', content);
  return folder;
}

describe('build', () => {
  it('writes the PDF into output/, its path to stdout and the proof to stderr', () => {
    const folder = folderWith();
    const { status, stdout, stderr } = galley(folder, ['build', 'ada.yaml']);
    expect(stderr).toMatch(/^✓ output\/Ada_Lovelace_Resume\.pdf {2}1 page · proof 100 % · \d+\.\d s\n$/);
    expect(stdout).toBe('output/Ada_Lovelace_Resume.pdf\n');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, stdout.trim())).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readdirSync(join(folder, 'output'))).toEqual(['Ada_Lovelace_Resume.pdf']);
  });

  it('says nothing under --quiet but the path', () => {
    const { stdout, stderr } = galley(folderWith(), ['build', 'ada.yaml', '--quiet', '-o', 'a.pdf']);
    expect([stdout, stderr]).toEqual(['a.pdf\n', '']);
  });

  it('prints one JSON value that describes the file', () => {
    const folder = folderWith();
    const { stdout } = galley(folder, ['build', 'ada.yaml', '--json', '-o', 'a.pdf']);
    const bytes = readFileSync(join(folder, 'a.pdf'));
    expect(JSON.parse(stdout)).toEqual([
      {
        input: 'ada.yaml',
        profile: null,
        template: 'classic',
        format: 'pdf',
        engine: 'react',
        path: 'a.pdf',
        pages: 1,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ms: expect.any(Number),
        proof: expect.objectContaining({
          ok: true,
          recall: 1,
          precision: 1,
          order: 1,
          missing: [],
          extra: [],
          pages: 1,
        }),
      },
    ]);
  });

  it('keeps the proof out under --no-proof', () => {
    const { stdout, stderr } = galley(folderWith(), ['build', 'ada.yaml', '--no-proof', '--json']);
    expect(JSON.parse(stdout)[0]).toMatchObject({ proof: null, pages: 1, path: 'output/Ada_Lovelace_Resume.pdf' });
    expect(stderr).toContain('not proofed');
  });

  it('builds the examples, byte for byte the same in two folders and two time zones', () => {
    const sums = [
      ['Pacific/Honolulu', 'de_DE.UTF-8'],
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ].map(([TZ = '', LANG = '']) => {
      const { status, stdout } = galley(temporaryFolder(), ['build', ...examples, ...date, '--json'], {
        TZ,
        LANG,
        LC_ALL: LANG,
      });
      expect(status).toBe(0);
      const results = JSON.parse(stdout) as {
        sha256: string;
        proof: { recall: number; precision: number; order: number };
      }[];
      for (const { proof } of results) expect(proof).toMatchObject({ recall: 1, precision: 1, order: 1 });
      return results.map(({ sha256 }) => sha256);
    });
    expect(sums[0]).toHaveLength(2);
    expect(sums[0]).toEqual(sums[1]);
  });

  it('takes its date from SOURCE_DATE_EPOCH, else from the file', () => {
    const folder = folderWith();
    const sum = (env: Record<string, string>, args: readonly string[] = []): string =>
      JSON.parse(galley(folder, ['build', 'ada.yaml', '--json', '--no-proof', ...args], env).stdout)[0].sha256;
    expect(sum({ SOURCE_DATE_EPOCH: '1717113600' })).toBe(sum({}, date));
    expect(sum({})).toBe(sum({}));
    expect(sum({})).not.toBe(sum({}, date));
  });

  it('overrides a field with --set', () => {
    const { stdout } = galley(folderWith(), [
      'build',
      'ada.yaml',
      '--set',
      'name=Grace Hopper',
      '--set',
      'design.size=11',
    ]);
    expect(stdout).toBe('output/Grace_Hopper_Resume.pdf\n');
  });

  it('builds the others when one file fails, reports it and exits 1', () => {
    const folder = folderWith();
    put(folder, 'bad.yaml', 'nmae: x\n');
    const { status, stdout, stderr } = galley(folder, ['build', 'bad.yaml', 'ada.yaml']);
    expect(stdout).toBe('output/Ada_Lovelace_Resume.pdf\n');
    expect(stderr).toContain('bad.yaml:1:1');
    expect(status).toBe(1);
    const json = JSON.parse(galley(folder, ['build', 'bad.yaml', 'ada.yaml', '--json']).stdout);
    expect(json).toMatchObject([{ input: 'ada.yaml' }, { input: 'bad.yaml', path: null, problems: [{ line: 1 }] }]);
    expect(Object.keys(json[1])).toEqual([...Object.keys(json[0]), 'problems']);
  });
});

describe('a failed result', () => {
  it('whose PDF cannot be proofread is a mistake of the input, not a bug', () => {
    const { status, stdout, stderr } = galley(folderWith('name: "\\u200b"\n'), ['build', 'ada.yaml']);
    expect(stderr).not.toContain('bug');
    expect([status, stdout]).toEqual([1, '']);
  });

  it.each([
    ['of drawing', 'name: Ada \u{13000}\n', ['-o', 'a.pdf']],
    ['of writing', small, ['-o', '/proc/nowhere/a.pdf']],
    ['of planning', small, ['-t', 'classic,compact', '--name', 'x']],
  ])('is in the JSON value with its problems: %s', (_, content, line) => {
    const { status, stdout } = galley(folderWith(content), ['build', 'ada.yaml', '--json', ...line]);
    const [failed] = JSON.parse(stdout) as unknown[];
    expect(failed).toMatchObject({ input: 'ada.yaml', template: 'classic', format: 'pdf', path: null });
    expect(failed).toMatchObject({ problems: [{ message: expect.any(String) }] });
    expect(status).toBe(1);
  });
});

describe('where the output goes:', () => {
  it('a path in .pdf is a file, any other a folder, and folders are made', () => {
    const folder = folderWith();
    expect(galley(folder, ['build', 'ada.yaml', '--no-proof', '-o', 'a/b/c.PDF']).stdout).toBe('a/b/c.PDF\n');
    expect(galley(folder, ['build', 'ada.yaml', '--no-proof', '-o', 'd.1/e']).stdout).toBe(
      'd.1/e/Ada_Lovelace_Resume.pdf\n',
    );
    expect(readdirSync(folder).sort()).toEqual(['a', 'ada.yaml', 'd.1']);
  });

  it('a letter may carry its value, and a folder may be called like a file', () => {
    const folder = folderWith();
    expect(galley(folder, ['build', 'ada.yaml', '--no-proof', '-oeq2.pdf']).stdout).toBe('eq2.pdf\n');
    expect(galley(folder, ['build', 'ada.yaml', '--no-proof', '-o', 'x.txt/']).stdout).toBe(
      'x.txt/Ada_Lovelace_Resume.pdf\n',
    );
    mkdirSync(join(folder, 'sent.pdf'));
    expect(galley(folder, ['build', 'ada.yaml', '--no-proof', '-o', 'sent.pdf/']).stdout).toBe(
      'sent.pdf/Ada_Lovelace_Resume.pdf\n',
    );
  });

  it('names may begin with dashes', () => {
    const folder = folderWith();
    put(folder, '-a.yaml', small);
    expect(galley(folder, ['build', '--no-proof', '-o=-b.pdf', '--', '-a.yaml']).stdout).toBe('-b.pdf\n');
    expect(galley(folder, ['validate', '--', '-a.yaml', 'ada.yaml']).stderr).toContain('✓ -a.yaml is valid');
    put(folder, 'help', small);
    expect(galley(folder, ['validate', 'help']).stderr).toBe('✓ help is valid\n');
  });

  it('two results for one path are an error before anything is written', () => {
    const folder = folderWith();
    put(folder, 'other.yaml', small);
    for (const out of ['a.pdf', 'folder']) {
      const { status, stderr, stdout } = galley(folder, ['build', 'ada.yaml', 'other.yaml', '-o', out]);
      expect(stderr).toContain('ada.yaml and other.yaml would be written to the same file');
      expect([status, stdout]).toEqual([1, '']);
    }
    expect(readdirSync(folder).sort()).toEqual(['ada.yaml', 'other.yaml']);
  });

  it.each([
    ['the résumé itself', 'ada.yaml', 'not a PDF and would be overwritten'],
    ['a file of another kind', 'notes.txt', 'not a PDF and would be overwritten'],
    ['a folder called like a file', 'folder.pdf', 'This is a folder'],
    ['a path through a file', 'notes.txt/x.pdf', 'is a file, not a folder'],
    ['a device', '/dev/null', 'not an ordinary file'],
    ['a name that is too long', `${'x'.repeat(300)}.pdf`, 'too long'],
    ['an empty file of another kind', 'empty.txt', 'not a PDF and would be overwritten'],
    ['a place that cannot be made', '/proc/nowhere/x.pdf', 'cannot be made'],
  ])('%s is refused in one sentence', (_, out, words) => {
    const folder = folderWith();
    put(folder, 'notes.txt', 'keep me');
    put(folder, 'empty.txt', '');
    mkdirSync(join(folder, 'folder.pdf'));
    const { status, stdout, stderr } = galley(folder, ['build', 'ada.yaml', '-o', out]);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/ at .*\.js:|\bE[A-Z]{4,}\b/);
    expect([status, stdout]).toEqual([1, '']);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('keep me');
    expect(readdirSync(folder).sort()).toEqual(['ada.yaml', 'empty.txt', 'folder.pdf', 'notes.txt']);
  });

  it('an old PDF is replaced, through a link too, and keeps its permissions', () => {
    const folder = folderWith();
    put(folder, 'old.pdf', '%PDF-1.4 old');
    chmodSync(join(folder, 'old.pdf'), 0o600);
    symlinkSync('old.pdf', join(folder, 'link.pdf'));
    expect(galley(folder, ['build', 'ada.yaml', '--no-proof', '-o', 'link.pdf']).status).toBe(0);
    expect(readFileSync(join(folder, 'old.pdf')).length).toBeGreaterThan(1000);
    expect(statSync(join(folder, 'old.pdf')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['ada.yaml', 'link.pdf', 'old.pdf']);
  });
});
