import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  arrangeLetter,
  buildResume,
  openLetter,
  openResume,
  proofPdf,
  renderDocument,
  resumeJsonSchema,
  templates,
  UserError,
} from '../src/index.ts';

const file = join(import.meta.dirname, '../data/starter/resume.yaml');

it('the library opens, builds and proofs a résumé without the command line', async () => {
  const opened = await openResume(file, { sets: ['name=Ada Lovelace'] });
  const settings = { template: await templates.classic(), date: new Date('2024-05-31') };
  const { bytes, report } = await buildResume(opened, settings);
  expect(report).toMatchObject({ ok: true, recall: 1, precision: 1, order: 1, pages: 1 });
  expect((await buildResume(opened, { ...settings, proof: false })).bytes).toEqual(bytes);
  expect(await proofPdf(bytes)).toMatchObject({ ok: true, recall: null });
});

it('the library sets a letter in every format', async () => {
  const opened = await openResume(join(import.meta.dirname, '../data/charles-steinmetz.yaml'));
  const letter = await openLetter(join(import.meta.dirname, '../data/starter/letter.md'), {
    application: { company: 'Union College', role: 'Professor' },
  });
  const { arranged, template } = arrangeLetter(opened, letter, await templates.classic());
  for (const format of ['md', 'txt', 'png'] as const) {
    const { files, report } = await renderDocument(arranged, template, format, { date: new Date(0), dpi: 20 });
    expect(report, format).toMatchObject({ ok: true });
    expect(files).toHaveLength(1);
  }
});

it('the library throws what is wrong with a file as problems with their places', async () => {
  const mistake = openResume(file, { sets: ['design.size=99'] });
  await expect(mistake).rejects.toBeInstanceOf(UserError);
  await expect(mistake).rejects.toMatchObject({ problems: [{ message: expect.stringContaining('12') }] });
});

it('the library tells of a template and of options that there are not', async () => {
  const mistakes = openResume(file, { sets: ['design={ template: clasic, modern: { icon: true } }'] });
  await expect(mistakes).rejects.toMatchObject({
    problems: [
      { message: 'There is no template “clasic”.' },
      { message: 'The template “modern” has no option “icon”.' },
    ].map(({ message }) => ({ message: expect.stringContaining(message) })),
  });
});

it('the library tells where a character stands that no font has', async () => {
  const opened = await openResume('ada.yaml', { bytes: new TextEncoder().encode('name: Ada\nheadline: "x 😀"\n') });
  const built = buildResume(opened, { template: await templates.classic(), date: new Date(0) });
  await expect(built).rejects.toMatchObject({ problems: [{ file: 'ada.yaml', position: { line: 2, column: 11 } }] });
});

it('the library gives the schema that editors use', () => {
  expect(resumeJsonSchema()).toMatchObject({ required: ['name'] });
});
