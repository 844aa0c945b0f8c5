import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { templates } from '../../../templates/index.ts';
import { noTex, throughTex } from './through-tex.ts';

/** Every template takes every one of these in turn; where not every tool is asked for, only the first. */
const files = ['data/charles-steinmetz.yaml', 'test/fixtures/resumes/everything.yaml'];
const some = process.env.REQUIRE_TOOLS === '1' ? files : files.slice(0, 1);
const names = Object.keys(templates) as (keyof typeof templates)[];
const cases = some.flatMap((file) => names.map((name) => [name, file] as const));

/** Every fixture in turn through the next template: all through all would take a quarter of an hour. */
const fixtures = ['resumes', 'scripts'].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `test/fixtures/${folder}/${name}`),
);

describe.skipIf(noTex || process.env.REQUIRE_TOOLS !== '1')('through TeX, by one template each,', () => {
  it.each(fixtures.map((file, index) => [file, names[index % names.length] ?? 'classic'] as const))(
    '%s loses no word through %s and fits every line',
    { timeout: 60_000 },
    async (file, name) => {
      const { report, overfull } = await throughTex(file, name);
      expect({ missing: report.missing, extra: report.extra, overfull }).toEqual({
        missing: [],
        extra: [],
        overfull: [],
      });
      expect(report.ok).toBe(true);
    },
  );
});

describe.skipIf(noTex)('through TeX', () => {
  it.each(process.env.REQUIRE_TOOLS === '1' ? cases : cases.slice(0, 1))(
    '%s loses no word of %s and fits every line',
    { timeout: 60_000 },
    async (name, file) => {
      const { report, overfull } = await throughTex(file, name);
      expect(report.missing).toEqual([]);
      expect(report.extra).toEqual([]);
      expect(report.ok).toBe(true);
      expect(overfull).toEqual([]);
    },
  );

  it('gives the same bytes again', { timeout: 60_000 }, async () => {
    const [one, other] = [await throughTex('data/starter/resume.yaml'), await throughTex('data/starter/resume.yaml')];
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
  });
});
