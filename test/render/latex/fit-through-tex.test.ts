import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../src/pipeline/make-document.ts';
import { setResume } from '../../../src/pipeline/set-resume.ts';
import { openResume } from '../../../src/pipeline.ts';
import { measureBy } from '../../../src/render/latex/measure-latex.ts';
import { templates } from '../../../templates/index.ts';
import { skipsTex } from './through-tex.ts';

const latex = { search: process.env.PATH ?? '' };

describe.skipIf(skipsTex)('a number of pages, through TeX,', () => {
  it('is kept, and the pages are as full as they can be', { timeout: 120_000 }, async () => {
    const opened = await openResume('data/marie-curie.yaml');
    const set = await setResume(opened, { template: await templates.classic(), pages: 5, latex });
    expect(set.changes.length).toBeGreaterThan(0);
    const made = await makeDocument(set, { date: new Date(0), latex })('pdf');
    expect(made.report).toMatchObject({ ok: true, pages: 5 });
    expect(await measureBy(latex)(set.arranged, set.template)).toMatchObject({ pages: 5 });
  });

  it('that it cannot keep is refused', { timeout: 120_000 }, async () => {
    const opened = await openResume('data/charles-steinmetz.yaml');
    const set = setResume(opened, { template: await templates.classic(), pages: 1, latex });
    await expect(set).rejects.toThrow(/^This does not fit 1 page: at its tightest it is \d+ lines too long\.$/);
  });

  it('is told with how full the last page is', { timeout: 60_000 }, async () => {
    const opened = await openResume('test/fixtures/resumes/name-only.yaml');
    const { arranged, template } = await setResume(opened, { template: await templates.classic() });
    const { pages, lastFilled } = await measureBy(latex)(arranged, template);
    expect(pages).toBe(1);
    expect(lastFilled).toBeGreaterThan(0);
    expect(lastFilled).toBeLessThan(0.2);
  });
});
