import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examples, galley, put, temporaryFolder } from './galley.ts';

const folder = temporaryFolder();
const [steinmetz = ''] = examples;
const profiles = readdirSync(join(steinmetz, '../profiles')).map((name) => join(steinmetz, '../profiles', name));

interface Result {
  readonly profile: string | null;
  readonly path: string;
  readonly proof: { readonly ok: boolean };
  readonly fitted: readonly string[];
  readonly taken: readonly { readonly rule: string; readonly path: string; readonly text: string }[];
}

/** The words of a text, each with how often it stands there. */
function count(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textOf(path: string): string {
  return galley(folder, ['proof', path, '--extract', 'text']).stdout;
}

describe('one résumé and three profiles', () => {
  const plain = galley(folder, ['build', steinmetz, '-o', 'all.pdf']);
  const given = profiles.flatMap((profile) => ['-p', profile]);
  const { status, stdout } = galley(folder, ['build', steinmetz, ...given, '--explain', '--json', '-o', 'out']);
  const results = JSON.parse(stdout) as readonly Result[];

  test('give three PDFs, each named after its profile and read back whole', () => {
    expect([plain.status, status]).toEqual([0, 0]);
    expect(results.map(({ profile }) => profile)).toEqual(profiles);
    expect(results.every(({ proof }) => proof.ok)).toBe(true);
    expect(results.map(({ path }) => path)).toContain('out/Charles_Proteus_Steinmetz_Resume_short-notice.pdf');
  });

  test('account for every word that is gone', () => {
    const whole = count(textOf('all.pdf'));
    for (const { path, taken } of results) {
      const left = count(textOf(path));
      const told = count(taken.map(({ text }) => text).join(' '));
      // Dates are told as their author wrote them, headings of the language by nobody.
      const unexplained = [...whole].filter(
        ([word, times]) => times > (left.get(word) ?? 0) + (told.get(word) ?? 0) && !OF_THE_PAGE.test(word),
      );
      expect(unexplained, path).toEqual([]);
    }
  });

  test('leave nothing of what is gone in the source that travels with it', () => {
    const source = galley(folder, [
      'proof',
      results.find(({ path }) => path.includes('short-notice'))?.path ?? '',
      '--extract',
      'source',
    ]).stdout;
    expect(source).toContain('Electrical engineer at General Electric since 1893.');
    expect(source).not.toMatch(/hysteresis|Eickemeyer|tags/);
  });
});

/** The running foot, month names and figures of dates, words of the page, and a formula whose marks part it. */
const OF_THE_PAGE =
  /^(charles|proteus|steinmetz|ηb1|page|of|with|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|education|experience|\d{1,2}|present)$/;

test('every word of a profile that means nothing is told at its place in the profile', () => {
  put(
    folder,
    'bad.yaml',
    'tags: { include: [reserch] }\nsections: [experiense]\nlimit: { entries: { talks: 1 } }\nfit: { drop: [papers] }\n',
  );
  const { status, stderr } = galley(folder, ['build', steinmetz, '-p', 'bad.yaml', '-o', 'bad.pdf']);
  expect(status).toBe(1);
  expect(stderr).toContain('bad.yaml:1:19  No part of the résumé has the tag “reserch”.');
  expect(stderr).toContain('Did you mean “research”?');
  expect(stderr).toContain('bad.yaml:2:12  The résumé has no section “experiense”.');
  expect(stderr).toContain('bad.yaml:3:21  The résumé has no section “talks”.');
  expect(stderr).toContain('bad.yaml:4:15  The résumé has no section “papers”.');
});

test('what goes to make a résumé fit is accounted for too', () => {
  const entries = Array.from({ length: 70 }, (_, index) => `    - { title: Paper ${index}, date: 1843 }\n`).join('');
  put(folder, 'long.yaml', `name: Ada\nsections:\n  - title: Notes\n    entries:\n${entries}`);
  put(folder, 'short.yaml', 'pages: 1\nfit: { drop: [notes, Notes] }\n');
  const args = ['build', 'long.yaml', '-p', 'short.yaml', '--explain', '--no-proof', '--json', '-o', 'short.pdf'];
  const { stdout, stderr } = galley(folder, args);
  const [{ taken, fitted } = { taken: [], fitted: [] }] = JSON.parse(stdout) as readonly Result[];
  expect(taken[0]).toEqual({ rule: 'fit.drop', path: 'sections[0].entries[69]', text: 'Paper 69 · 1843' });
  expect(fitted.at(-1)).toContain(`${taken.length} entries left out`);
  expect(stderr).toMatch(/short\.yaml leaves out or replaces:\n {2}fit\.drop {2}Paper 69/);
});

test('a mistake in what a profile replaces is told at its place in the profile', () => {
  put(folder, 'html.yaml', 'replace:\n  headline: A <b>bold</b> claim\n');
  const { stderr } = galley(folder, ['build', steinmetz, '-p', 'html.yaml', '-o', 'bad.pdf']);
  expect(stderr).toContain('html.yaml:2:13  ');
  expect(stderr).toContain('  headline: A <b>bold</b> claim');
});

test('a mistake in what a profile keeps is told at its place in the résumé', () => {
  put(folder, 'ada.yaml', 'name: Ada\nsections:\n  - { id: a, title: One }\n  - { id: b, title: "Two <b>x</b>" }\n');
  put(folder, 'second.yaml', 'sections: [b]\n');
  const { stderr } = galley(folder, ['build', 'ada.yaml', '-p', 'second.yaml', '-o', 'bad.pdf']);
  expect(stderr).toContain('ada.yaml:4:21  HTML');
});

test.each([
  [['build', 'x.yaml', '--explain'], 2, 'Name one with --profile.'],
  [['build', steinmetz, '-p', 'none.yaml'], 1, 'The file “none.yaml” does not exist.'],
])('%s is refused', (args, status, message) => {
  const run = galley(folder, args);
  expect(run.status).toBe(status);
  expect(run.stderr).toContain(message);
});
