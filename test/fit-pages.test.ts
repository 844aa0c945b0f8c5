import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { fitPages, type MeasureDocument } from '../src/pipeline/fit-pages.ts';
import { buildResume, openResume } from '../src/pipeline.ts';
import { proofPdf } from '../src/proof/proof.ts';
import { measurePages } from '../src/render/pdf/measure-pages.ts';
import { templates } from '../templates/index.ts';

const seed = Number(process.env.RANDOM_SEED ?? 1);
const wanted = process.env.REQUIRE_TOOLS === '1' ? 40 : 3;
const folder = mkdtempSync(join(tmpdir(), 'galley-fit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = 'engine table note card wheel lever store mill figure sum proof page line column press type'.split(' ');
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 8, maxLength: 30 })
  .map((list) => `A ${list.join(' ')}.`);
const entry = fc.record({
  title: fc.constantFrom('Analyst', 'Computer', 'Translator'),
  organization: fc.constantFrom('Difference Engine Works', 'Royal Society'),
  date: fc.constantFrom('1843', '1834/1843', '1842-03/1843-09'),
  highlights: fc.array(sentence, { minLength: 2, maxLength: 4 }),
});
const resume = fc.record({
  name: fc.constant('Ada Lovelace'),
  sections: fc.array(
    fc.record({
      title: fc.constantFrom('Work', 'Studies', 'Projects'),
      entries: fc.array(entry, { minLength: 2, maxLength: 4 }),
    }),
    { minLength: 2, maxLength: 4 },
  ),
});

async function open(data: object, name: string): ReturnType<typeof openResume> {
  writeFileSync(join(folder, name), stringify(data));
  return openResume(join(folder, name));
}

describe(`résumés of a little more than a page, seed ${seed}`, async () => {
  const template = await templates.classic();
  const long = await lengths(fc.sample(resume, { seed, numRuns: wanted * 12 }), 1.05, 1.4, wanted);

  test.each(long)('number $index of $length pages fits one, filled, within the floors', async ({ data, index }) => {
    const opened = await open(data, `${index}.yaml`);
    const fitted = await fitPages(opened, template, { pages: 1 });
    const room = await measurePages(fitted.arranged, fitted.template);
    const { size, leading, margin } = fitted.template.theme.tokens;
    expect(room.pages).toBe(1);
    expect(room.lastFilled).toBeGreaterThan(0.92);
    expect(size.body).toBeGreaterThanOrEqual(9);
    expect(leading / size.body).toBeGreaterThanOrEqual(1.2 - 1e-9);
    expect(Math.min(...Object.values(margin))).toBeGreaterThanOrEqual(43.2);
    const { report, bytes } = await buildResume(opened, { template, date: new Date(0), pages: 1 });
    expect(report).toMatchObject({ ok: true, pages: 1 });
    const { checks } = await proofPdf(bytes);
    expect(checks.filter(({ id, ok }) => !ok && /^(?:margins|heading-space|leading|size)/.test(id))).toEqual([]);
  });

  test('are found at all', () => {
    expect(long.length).toBe(wanted);
  });
});

/** The first of the résumés that take between so many pages, as they are. */
async function lengths(
  all: readonly object[],
  least: number,
  most: number,
  count: number,
): Promise<readonly { readonly data: object; readonly index: number; readonly length: string }[]> {
  const template = await templates.classic();
  const found: { data: object; index: number; length: string }[] = [];
  for (const [index, data] of all.entries()) {
    if (found.length === count) break;
    const opened = await open(data, 'try.yaml');
    const { arranged, template: designed } = await fitPages(opened, template, { pages: 99 });
    const { pages, lastFilled } = await measurePages(arranged, designed);
    const length = pages - 1 + lastFilled;
    if (length >= least && length <= most) found.push({ data, index, length: length.toFixed(2) });
  }
  return found;
}

const section = (title: string, count: number): object => ({
  title,
  entries: Array.from({ length: count }, (_, index) => ({
    title: `Paper ${index + 1}`,
    date: `${1830 + index}`,
    highlights: ['On the engine, its cards and its mill, and what it may be made to do.'],
  })),
});

test('what cannot fit is refused with how much is over and what is longest', async () => {
  const opened = await open({ name: 'Ada', sections: [section('Work', 50), section('Notes', 20)] }, 'long.yaml');
  await expect(fitPages(opened, await templates.classic(), { pages: 1 })).rejects.toMatchObject({
    problems: [
      {
        message: expect.stringMatching(/^This does not fit 1 page: at its tightest it is \d+ lines too long\.$/),
        hint: expect.stringMatching(/^The longest sections are “Work” \d+ lines, “Notes” \d+ lines\./),
      },
    ],
  });
});

test('where what a profile gives up is not enough, it says that the first entry of each section is kept', async () => {
  const opened = await open({ name: 'Ada', sections: [section('Work', 90), section('Notes', 2)] }, 'kept.yaml');
  await expect(fitPages(opened, await templates.classic(), { pages: 1, drop: ['notes'] })).rejects.toMatchObject({
    problems: [{ hint: expect.stringContaining('“fit.drop” names keeps the first entry') }],
  });
});

test('a profile may give up the last entries of sections for it, and no more than it takes', async () => {
  const opened = await open({ name: 'Ada', sections: [section('Work', 8), section('Notes', 40)] }, 'drop.yaml');
  const { opened: shorter, changes } = await fitPages(opened, await templates.classic(), { pages: 1, drop: ['notes'] });
  const left = shorter.resume.sections.map(({ entries = [] }) => entries.length);
  expect(left[0]).toBe(8);
  expect(left[1]).toBeGreaterThan(5);
  expect(shorter.taken).toHaveLength(40 - (left[1] ?? 0));
  expect(shorter.taken[0]).toMatchObject({ rule: 'fit.drop', text: expect.stringContaining('Paper 40') });
  expect(changes.at(-1)).toMatch(/entries left out \(fit\.drop\)$/);
});

describe('pages that another engine ends', () => {
  /** An engine that takes so much more room than Galley's own, and how often it was asked. */
  function engineThatTakes(more: number): { measure: MeasureDocument; asked: () => number } {
    let asked = 0;
    const measure: MeasureDocument = async (document, template) => {
      asked++;
      const { pages, lastFilled } = await measurePages(document, template);
      const length = (pages - 1 + lastFilled) * more;
      return { pages: Math.ceil(length), lastFilled: length - Math.floor(length) };
    };
    return { measure, asked: () => asked };
  }

  test.each([0.96, 1, 1.04])(
    'are as many as are asked for where it takes %f times the room, and it is asked seldom',
    async (more) => {
      const opened = await open({ name: 'Ada', sections: [section('Work', 21)] }, 'other.yaml');
      const template = await templates.classic();
      const { measure, asked } = engineThatTakes(more);
      const { arranged, template: fitted } = await fitPages(opened, template, { pages: 1, measure });
      expect(asked()).toBeLessThan(8);
      expect(await measure(arranged, fitted)).toMatchObject({
        pages: 1,
        lastFilled: expect.toSatisfy((part) => part > 0.9),
      });
    },
  );

  test('are never more: what it cannot fit is refused, and entries go for it as it needs', async () => {
    const opened = await open({ name: 'Ada', sections: [section('Work', 8), section('Notes', 24)] }, 'more.yaml');
    const template = await templates.classic();
    const { measure } = engineThatTakes(1.1);
    await expect(fitPages(opened, template, { pages: 1, measure })).rejects.toThrow('This does not fit 1 page');
    const own = await fitPages(opened, template, { pages: 1, drop: ['notes'] });
    const its = await fitPages(opened, template, { pages: 1, drop: ['notes'], measure });
    expect(its.opened.taken.length).toBeGreaterThan(own.opened.taken.length);
    expect(await measure(its.arranged, its.template)).toMatchObject({ pages: 1 });
  });
});
