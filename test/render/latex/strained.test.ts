import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { expectWhole } from './hold-through-tex.ts';
import { skipsTex, throughTex } from './through-tex.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-strained-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LONG = 'unbreakable'.repeat(20);
const URL = `https://example.org/${'a-b_c/'.repeat(20)}`;
const WIDE = `$\\frac{${'a+'.repeat(60)}b}{c}$`;

/** Each of these was once lost, torn or set beyond its line. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'what no line holds, raised and lowered too': [LONG, `x^${LONG}^ and y~${LONG}~`, `${'x'.repeat(1500)}`, URL, WIDE],
  'spaces that a face lacks, beside letters of another': ['a\u202fשלום\u202fb', 'a\u2003b\u2009c', 'in 1234 שלום z'],
  'marks without width, and none': [
    'a\u200eb \u2066c\u2069 d\u200de\u200cf',
    'Ångströmx\u0323\u03021234\\\\gdef\\\\Text\\#1\\{\\} z',
  ],
  'marks that only a face of another script has': ['q\u0307, q\u0307i and $\\frac{\\dot q}{t}$, z'],
  'words tied to a long one': [`a\\\\ref\\{x\\}${'W'.repeat(160)}\\\\hbox to 9in\\{x\\} z`],
};

const entries = [
  ...Object.entries(texts).map(([title, highlights]) => ({ title, highlights })),
  ...(texts['spaces that a face lacks, beside letters of another']?.map((location) => ({ title: 'T', location })) ??
    []),
  { date: '1829-10-25/1832-05-31', aside: 'grade A of the year', summary: 'Short.' },
  { date: '1829-10-25/1832-05-31', aside: 'grade A of the year', summary: 'Prose of many words. '.repeat(150) },
];

describe.skipIf(skipsTex)('through TeX', () => {
  it.each(['academic', 'compact', 'timeline'] as const)(
    'what strains a line of %s is read back whole, and fits it',
    { timeout: 60_000 },
    async (name) => {
      const file = join(folder, 'resume.yaml');
      const columns = Array.from({ length: 90 }, (_, index) => ({ text: `Item ${index}`, highlights: ['one', 'two'] }));
      const sections = [
        { title: 'Strained', entries },
        { title: 'Columns', columns: 2, highlights: columns },
      ];
      writeFileSync(file, JSON.stringify({ name: 'Évariste Galois', summary: LONG, sections }));
      expectWhole(await throughTex(file, name));
    },
  );
});
