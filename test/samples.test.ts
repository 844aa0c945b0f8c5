import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expect as expectation } from '../src/pipeline/expectation.ts';
import { arrangeResume, buildResume, openResume } from '../src/pipeline.ts';
import { CJK, fileOf } from '../src/render/fonts/families.ts';
import { templates } from '../templates/index.ts';
import {
  freshSamples,
  jsonResumeSamples,
  renderCvSample,
  type Sample,
  yamlResumeSamples,
} from './read/dialects/samples.ts';
import { unsaid } from './read/dialects/unsaid.ts';

/** What is no résumé: nothing but empty fields, and a file with a mistake. */
const REFUSED = /(?:empty|\.broken)\.json$/;

const samples: readonly Sample[] = [
  renderCvSample,
  ...yamlResumeSamples,
  ...jsonResumeSamples,
  ...['fresh', 'fresh/override', 'jrs'].flatMap(freshSamples).filter(({ name }) => !REFUSED.test(name)),
];

/** In CI all; else every eleventh, which is another language each time, and RenderCV. */
const chosen = process.env.REQUIRE_TOOLS === '1' ? samples : samples.filter((_, index) => index % 11 === 0);

const fonts = new Set(chosen.flatMap((sample) => missingFont(sample) ?? []));
if (fonts.size > 0) {
  process.stderr.write(
    `Skipped, because ${[...fonts].join(', ')} are not installed: samples in languages of East Asia.\n`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'galley-samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('every sample of another format’s package is typeset, and reads back as it was written', () => {
  it.for(chosen)('$name', async (sample, { skip }) => {
    const font = missingFont(sample);
    if (font !== undefined) skip(`${font} is not installed`);
    const file = join(folder, basename(sample.name));
    writeFileSync(file, sample.text);
    const opened = await openResume(file);
    const template = await templates.classic();
    const { report } = await buildResume(opened, { template, date: new Date(0) });
    expect(report).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1, missing: [], extra: [] });
    expect(unsaid(opened, expectation(arrangeResume(opened, template)).passages)).toEqual([]);
  });
});

/** The font that a sample in a language of East Asia needs, where it is not installed; in CI it must be. */
function missingFont({ name }: Sample): string | undefined {
  const language = /\.(ja|zh-hans|zh-hant)/.exec(name)?.[1];
  if (language === undefined || process.env.REQUIRE_TOOLS === '1') return undefined;
  const { serif } = CJK[language === 'ja' ? 'jp' : language === 'zh-hans' ? 'sc' : 'tc'];
  return fileOf(serif, false, false) === undefined ? serif.folder : undefined;
}
