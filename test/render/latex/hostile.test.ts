import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noTex, throughTex } from './through-tex.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-hostile-'));
const touched = join(folder, 'touched');
afterAll(() => rmSync(folder, { recursive: true }));

/** What means something to TeX, to packages of its, to its input or to a shell. */
const signs = [
  ...['\\input{/etc/hostname}', `\\write18{touch ${touched}}`, `\\immediate\\openout5=${touched}`, '\\end{document}'],
  ...['^^5c', '^^M', '%20', '% ', '#', '##1', '&', '_', '{', '}', '~', '"A', '"=', "'", '`', '``', '--', '---', "''"],
  ...[
    '$',
    '$$',
    '\\',
    '\\\\',
    '|',
    '<<',
    '>>',
    '\\par',
    '\\csname x\\endcsname',
    '\\catcode`\\%=0',
    '!`',
    '?`',
    'ﬁ',
    ';',
  ],
];
const word = fc.oneof(fc.constantFrom(...signs), fc.constantFrom('Fermi', 'of', '1234', 'Übung', 'x'));
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 8 })
  .map((words) => `a${words.flat().join('')}z`);

const CASES = process.env.REQUIRE_TOOLS === '1' ? 300 : 30;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Printed as it stands: Markdown has no say in it. */
function literal(given: string): string {
  return given.replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);
}

describe.skipIf(noTex)(`hostile text, seed ${seed},`, () => {
  const cases = fc.sample(text, { seed, numRuns: CASES });
  const file = join(folder, 'resume.yaml');

  beforeAll(() => {
    const photo = 'a #%&_{}~^$ b.jpg';
    copyFileSync('test/fixtures/resumes/portrait.jpg', join(folder, photo));
    const entries = cases.map((given, index) => {
      const fields = ['title', 'organization', 'location', 'note', 'summary'];
      const own = { [fields[index % fields.length] ?? 'title']: literal(given), highlights: [literal(given)] };
      return { url: `https://example.org/${index}?${encodeURI(given)}&a_b=%20~$#{}`, title: `Case ${index}`, ...own };
    });
    const resume = { name: 'Évariste Galois', photo, sections: [{ title: 'Cases', entries }] };
    writeFileSync(file, JSON.stringify(resume));
  });

  it(`is literal in all ${CASES} cases, fits its lines, and touches nothing`, { timeout: 240_000 }, async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('galley-tex-'));
    const { report, overfull } = await throughTex(file);
    expect({ missing: report.missing, extra: report.extra }).toEqual({ missing: [], extra: [] });
    expect(report).toMatchObject({ ok: true, recall: 1, precision: 1 });
    expect(overfull).toEqual([]);
    expect(existsSync(touched)).toBe(false);
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('galley-tex-'));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });
});
