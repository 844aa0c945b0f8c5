import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { templates } from '../../../templates/index.ts';
import { yamlResumeSamples } from '../../read/dialects/samples.ts';
import { letterThroughTex, noTex, skipsTex, type ThroughTex, throughTex } from './through-tex.ts';

/** What goes through a template and XeTeX. */
interface Case {
  readonly name: string;
  readonly run: (folder: string) => Promise<ThroughTex>;
}

const RESUME = 'data/charles-steinmetz.yaml';

/** Every résumé that there is to test with, fixtures in every script among them. */
const files = [
  ...[RESUME, 'data/marie-curie.yaml', 'data/starter/resume.yaml', 'test/fixtures/rendercv.yaml'],
  ...['resumes', 'scripts'].flatMap((folder) =>
    readdirSync(`test/fixtures/${folder}`)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `test/fixtures/${folder}/${name}`),
  ),
];
const letters = ['data/letters/polytechnikum.md', 'data/letters/union-college.md', 'data/starter/letter.md'];

const ofTemplates = (Object.keys(templates) as (keyof typeof templates)[]).flatMap((template): readonly Case[] => [
  ...files.map((file) => ({ name: `${file} by ${template}`, run: () => throughTex(file, template) })),
  ...letters.map((file) => ({ name: `${file} by ${template}`, run: () => letterThroughTex(file, RESUME, template) })),
]);

const ofSamples = yamlResumeSamples.map(
  ({ name, text }): Case => ({
    name: `${name} by classic`,
    run: (folder) => {
      const file = join(folder, basename(name));
      writeFileSync(file, text);
      return throughTex(file);
    },
  }),
);

/** Every template with every fixture, and every sample of YAMLResume by one. */
export const cases: readonly Case[] = [...ofTemplates, ...ofSamples];

/** Holds those of the cases that a file takes, by their index, to what must be read back; where not all tools are asked for, the first. */
export function holdThroughTex(mine: (index: number) => boolean): void {
  const own = cases.filter((_, index) => mine(index));
  const folder = mkdtempSync(join(tmpdir(), 'galley-through-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  describe.skipIf(mine(0) ? noTex : skipsTex)('through TeX, every word is there in order and every line fits', () => {
    it.each(process.env.REQUIRE_TOOLS === '1' ? own : own.slice(0, 1))('$name', { timeout: 120_000 }, async ({ run }) =>
      expectWhole(await run(folder)),
    );
  });
}

/** Nothing missing, nothing else, all in order, and no line too wide. */
export function expectWhole({ report, overfull }: ThroughTex): void {
  const { ok, recall, precision, order, missing, extra } = report;
  expect({ missing, extra, overfull }).toEqual({ missing: [], extra: [], overfull: [] });
  expect({ ok, recall, precision, order }).toEqual({ ok: true, recall: 1, precision: 1, order: 1 });
}
