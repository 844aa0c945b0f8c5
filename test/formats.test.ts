import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../src/pipeline/make-document.ts';
import { setResume } from '../src/pipeline/set-resume.ts';
import { openResume } from '../src/pipeline.ts';
import { textFormats } from '../src/render/backends.ts';
import { templates } from '../templates/index.ts';

const isWhole = process.env.REQUIRE_TOOLS === '1';
const folders = ['../data', 'fixtures/resumes', 'fixtures/scripts'].map((path) => join(import.meta.dirname, path));
const all = folders.flatMap((folder) => yamlIn(folder).map((name) => join(folder, name)));
/** All of them where every tool is there; elsewhere the fullest, the most hostile, and one from the right. */
const files = isWhole ? all : all.filter((file) => /(everything|hostile|ar)\.yaml$/.test(file));
/** The PDF has its own tests, on every template. */
const formats = textFormats.filter((format) => format !== 'pdf');
const looks = isWhole ? (['classic', 'sidebar'] as const) : (['classic'] as const);

function yamlIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml'));
}

it('there are résumés and formats to hold to each other', () => {
  expect(all.length).toBeGreaterThan(30);
  expect(formats.length).toBeGreaterThan(3);
});

describe.each(looks)('through “%s”', (look) => {
  it.each(files)('%s says every word in order in every format', async (file) => {
    const opened = await openResume(file);
    const make = makeDocument(await setResume(opened, { template: await templates[look]() }), { date: new Date(0) });
    for (const format of formats) {
      const { report } = await make(format);
      const { recall, precision, order, missing, extra, misplaced } = report ?? {};
      const found = { recall, precision, order, missing, extra, misplaced };
      const whole = { recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [] };
      expect(found, format).toEqual(whole);
    }
  });
});
