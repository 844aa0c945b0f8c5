import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Manifest } from '../../src/apply/manifest.ts';
import { galley, put, small, temporaryFolder } from './galley.ts';

/** Where time is short, what holds in one folder is held there alone. */
const isShort = process.env.REQUIRE_TOOLS !== '1';
const day = ['--date', '2024-05-31'];
const folder = temporaryFolder();
galley(folder, ['init', '.']);
const sent = 'output/The_company_The_role';

describe('what init writes is an application that can be made as it stands', () => {
  it('and is made again without a change', () => {
    const first = galley(folder, ['apply', 'application.yaml', ...day]);
    expect(first).toMatchObject({ status: 0 });
    expect(first.stdout.trim().split('\n')).toEqual(
      [
        'Your_Name_Letter_The_company.pdf',
        'Your_Name_Resume_The_company.pdf',
        'Your_Name_Dossier_The_company.pdf',
        'Your_Name_Application_The_company.eml',
        'manifest.json',
      ].map((name) => `${sent}/${name}`),
    );
    expect(readdirSync(join(folder, 'output'))).toEqual(['The_company_The_role']);
    const again = galley(folder, ['apply', 'application.yaml', ...day]);
    expect(again).toMatchObject({ status: 0 });
    expect(again.stderr).toContain('Nothing has changed');
  });

  it('a different result is replaced by force alone, and what Galley did not make stays', () => {
    put(join(folder, sent), 'answer.txt', 'They wrote back.');
    const file = join(folder, 'resume.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Your latest role', 'Head of something'));
    const before = hashes(join(folder, sent));
    const refused = galley(folder, ['apply', 'application.yaml', ...day]);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('Your_Name_Resume_The_company.pdf  This file differs');
    expect(refused.stderr).toContain('Changed since: resume.yaml. Nothing was replaced. To replace it: --force');
    expect(hashes(join(folder, sent))).toEqual(before);
    const forced = galley(folder, ['apply', 'application.yaml', ...day, '--force', '--json']);
    expect(JSON.parse(forced.stdout)).toMatchObject({ folder: sent, written: true, manifest: { template: 'classic' } });
    expect(readFileSync(join(folder, sent, 'answer.txt'), 'utf8')).toBe('They wrote back.');
    expect(hashes(join(folder, sent))).not.toEqual(before);
    const manifest = JSON.parse(readFileSync(join(folder, sent, 'manifest.json'), 'utf8')) as Manifest;
    const now = hashes(join(folder, sent));
    for (const { name, sha256 } of manifest.files) expect(now[name]).toBe(sha256);
  });

  it.skipIf(isShort)('a file of the author’s in the place of one is never replaced', () => {
    mkdirSync(join(folder, 'mine'));
    put(join(folder, 'mine'), 'Your_Name_Letter_The_company.pdf', 'mine');
    const { status, stderr } = galley(folder, ['apply', 'application.yaml', ...day, '-o', 'mine', '--force']);
    expect(status).toBe(1);
    expect(stderr).toContain('not one that Galley made');
    expect(readdirSync(join(folder, 'mine'))).toEqual(['Your_Name_Letter_The_company.pdf']);
  });

  it.skipIf(isShort)(
    'a folder that is there stays the same folder, as for one who works in it; an old enclosure goes',
    () => {
      const here = temporaryFolder();
      put(here, 'r.yaml', small);
      put(here, 'n.jpg', readFileSync(join(import.meta.dirname, '../fixtures/photos/baseline.jpg')));
      const application = 'company: A\nrole: B\nresume: r.yaml\n';
      put(here, 'a.yaml', `${application}enclosures: [n.jpg]\n`);
      const inode = statSync(here).ino;
      expect(galley(here, ['apply', 'a.yaml', '-o', '.', ...day])).toMatchObject({ status: 0 });
      expect(readdirSync(here)).toContain('Ada_Lovelace_n.jpg');
      put(here, 'a.yaml', application);
      const { stderr, status } = galley(here, ['apply', 'a.yaml', '-o', '.', ...day]);
      expect(status).toBe(1);
      expect(stderr).toContain('Ada_Lovelace_n.jpg  This file is no part of the application any more');
      expect(galley(here, ['apply', 'a.yaml', '-o', '.', ...day, '--force'])).toMatchObject({ status: 0 });
      expect(statSync(here).ino).toBe(inode);
      expect(readdirSync(here).sort()).toEqual(
        [
          'Ada_Lovelace_Application_A.eml',
          'Ada_Lovelace_Resume_A.pdf',
          'a.yaml',
          'manifest.json',
          'n.jpg',
          'r.yaml',
        ].sort(),
      );
    },
  );

  it('a mistake leaves nothing behind', () => {
    put(folder, 'wrong.yaml', 'company: A\nrole: B\nresume: resume.yaml\nenclosures: [resume.yaml]\n');
    const { status, stderr } = galley(folder, ['apply', 'wrong.yaml', '-o', 'wrong', ...day]);
    expect(status).toBe(1);
    expect(stderr).toContain('wrong.yaml:4:14  The enclosure “resume.yaml” is neither a PDF nor');
    expect(readdirSync(folder)).not.toContain('wrong');
  });
});

test.skipIf(isShort)('the folder has the same bytes in any time zone, locale and folder', () => {
  const places = [
    { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
  ] as const;
  const made = places.map((place) => {
    const elsewhere = temporaryFolder();
    cpSync(join(import.meta.dirname, '../../data'), join(elsewhere, 'data'), { recursive: true });
    const { stderr, status } = galley(
      elsewhere,
      ['apply', 'data/applications/union-college.yaml', ...day, '-o', 'u'],
      place,
    );
    expect(status, stderr).toBe(0);
    return hashes(join(elsewhere, 'u'));
  });
  expect(made[0]).toEqual(made[1]);
});

describe('a list of applications', () => {
  const log = temporaryFolder();
  const entry = (company: string, date: string): string =>
    JSON.stringify({
      application: { company, role: 'Role, "senior"' },
      date,
      template: 'classic',
      profile: null,
      source: { files: [] },
      files: ['a.pdf', 'b.eml'].map((name) => ({ name, sha256: '' })),
    });
  for (const [name, text] of [
    ['one', entry('=HYPERLINK("x")', '2024-06-01T00:00:00.000Z')],
    ['deep/two', entry('東京大学', '2024-05-01T00:00:00.000Z')],
    ['other', '{"name":"of a program"}'],
    ['another', '{"application":null,"files":[]}'],
  ] as const) {
    mkdirSync(join(log, name), { recursive: true });
    put(join(log, name), 'manifest.json', text);
  }

  it('is a table, the earliest first', () => {
    const { stdout, status } = galley(log, ['apply', '--list', '.']);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/ {2,}/g, '|')),
    ).toEqual([
      'date|company|role|folder|files',
      '2024-05-01|東京大学|Role, "senior"|deep/two|2',
      '2024-06-01|=HYPERLINK("x")|Role, "senior"|one|2',
    ]);
  });

  it('is comma-separated for spreadsheets, in which nothing is a formula', () => {
    const { stdout } = galley(log, ['apply', '--list', '.', '--csv']);
    expect(stdout).toBe(
      [
        'date,company,role,reference,folder,files',
        '2024-05-01,東京大学,"Role, ""senior""",,deep/two,a.pdf; b.eml',
        '2024-06-01,"\'=HYPERLINK(""x"")","Role, ""senior""",,one,a.pdf; b.eml',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    [['apply'], 2, 'takes one application'],
    [['apply', '--csv'], 2, '--csv goes with --list'],
    [['apply', '--list', 'output', '--force'], 2, '--force does not go with --list'],
    [['apply', '--list', 'nowhere'], 1, 'There is no folder “nowhere”'],
  ])('%j is answered with what is wrong', (line, status, said) => {
    const run = galley(log, line);
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(said);
  });
});

function hashes(at: string): Readonly<Record<string, string>> {
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(at, name)))
      .digest('hex');
  return Object.fromEntries(readdirSync(at).map((name) => [name, hash(name)]));
}
