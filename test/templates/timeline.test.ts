import { expect, test } from 'vitest';
import { expect as expectation } from '../../src/pipeline/expectation.ts';
import type { DrawnRun } from '../../src/proof/draw-run.ts';
import { gatherEvidence } from '../../src/proof/evidence.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Check } from '../../src/proof/report.ts';
import { buildText } from '../build-resume.ts';

const resume = (entries: string, more = ''): string =>
  `name: Ada Lovelace\n${more}\nsections:\n  - title: Work\n    entries:\n${entries}\n`;

async function runsOf(yaml: string, ...sets: readonly string[]): Promise<readonly DrawnRun[]> {
  const { bytes } = await buildText(yaml, sets, 'timeline');
  return (await gatherEvidence(bytes, { settings: {}, compact: false, ats: false })).drawing.runs;
}

async function checkOf(yaml: string, wanted: string): Promise<readonly Check[]> {
  const { bytes, ...arranged } = await buildText(yaml, [], 'timeline');
  const { passages, settings } = expectation(arranged);
  return (await proofPdf(bytes, passages, settings)).checks.filter(({ id }) => id === wanted);
}

/** The first run that holds a text. */
function runWith(text: string, runs: readonly DrawnRun[]): DrawnRun {
  const found = runs.find((run) => run.text.replaceAll('\u00a0', ' ').includes(text));
  if (!found) throw new Error(`No run with ${text} in ${runs.map((run) => run.text).join('|')}`);
  return found;
}

const LONG = `      - title: Analyst
        date: 1842-09/1843-11
        highlights: [Wrote the notes]
      - title: Poet
        date: 1843-09/1844-11
      - title: Horsewoman
        date: "1845"`;

test('a date stands in its column on the line of its head, in ink; a nested one in the secondary colour', async () => {
  const nested = `      - organization: House\n        date: "1843"\n        entries: [{ title: Head, date: "1844" }]`;
  const runs = await runsOf(resume(nested));
  const { ink, secondary } = (await buildText(resume(nested), [], 'timeline')).template.theme.tokens.colour;
  for (const [date, head, colour] of [
    ['1843', 'House', ink],
    ['1844', 'Head', secondary],
  ] as const) {
    expect(runWith(date, runs).y).toBeCloseTo(runWith(head, runs).y, 1);
    expect(runWith(date, runs).x).toBeLessThan(runWith(head, runs).x);
    expect(runWith(date, runs).color).toBe(colour);
  }
});

test('a range too long for the column is divided behind its dash, beside what follows its head', async () => {
  const runs = await runsOf(resume(LONG, 'design: { dates: { month: MMMM yyyy } }'));
  const [from, to, bullet] = ['September 1842', 'November 1843', 'Wrote the notes'].map((text) => runWith(text, runs));
  expect(runWith('Analyst', runs).y).toBeCloseTo(from?.y ?? 0, 1);
  expect(Math.abs((to?.y ?? 0) - (bullet?.y ?? 99))).toBeLessThan(2);
  expect(from?.text.replace(/\s/gu, '')).toBe('September1842–');
});

test('but never beside the date of the next entry', async () => {
  const runs = await runsOf(resume(LONG, 'design: { dates: { month: MMMM yyyy } }'));
  const { leading } = (await buildText(resume(LONG), [], 'timeline')).template.theme.tokens;
  expect(runWith('1845', runs).y - runWith('November 1844', runs).y).toBeGreaterThan(leading);
});

test('the title of a section is read before its date', async () => {
  const yaml = 'name: Ada\nsections: [{ title: Volunteering, date: 1840/1843, highlights: [Notes] }]\n';
  const runs = await runsOf(yaml);
  expect(runs.indexOf(runWith('Volunteering', runs))).toBeLessThan(runs.indexOf(runWith('1840–1843', runs)));
  expect(await checkOf(yaml, 'tag-text')).toMatchObject([{ ok: true }]);
});

test('a date before its head is no text of the head before it, at the foot of a page', async () => {
  const many = Array.from({ length: 70 }, (_, index) => `      - { title: Talk ${index}, date: "${1830 + index}" }`);
  expect(await checkOf(resume(many.join('\n')), 'keep-with-next')).toMatchObject([{ ok: true }]);
});

test('a year alone on a line of the text need not stand under years', async () => {
  const years = ['1842', '1843', '1911'].map((year) => `      - { title: Post, date: "${year}" }`);
  const yaml = resume(`${years.join('\n')}\n      - { title: Years of change, highlights: ["1911", "Not 1909"] }`);
  expect(await checkOf(yaml, 'tabular-figures')).toMatchObject([{ ok: true }]);
});

test('from the right, the columns change places and heads share their right edge', async () => {
  const entries = `      - { title: باحث, organization: الأزهر, date: "1021" }\n      - { title: مهندس وعالم, date: "1010" }
      - { title: "Book of Optics", organization: الجامعة, date: "1009", }`;
  const yaml = resume(entries, 'language: ar');
  const runs = await runsOf(yaml);
  const { page, margin } = (await buildText(yaml, [], 'timeline')).template.theme.tokens;
  expect(runWith('1021', runs).x).toBeGreaterThan(page.width / 2);
  expect(runWith('1021', runs).x).toBeLessThan(page.width - margin.right);
  expect((await checkOf(yaml, 'headings-aligned')).every(({ ok }) => ok)).toBe(true);
});

test('from the right, a date in its column does not stick out of that of the text', async () => {
  const heads = ['باحث', 'مهندس', 'وعالم', 'كاتب', 'شاعر', 'معلم', 'طبيب'].map(
    (title) => `      - { title: ${title} }`,
  );
  const yaml = resume(`${heads.join('\n')}\n      - { title: ناسخ, date: "1021" }`, 'language: ar');
  expect((await checkOf(yaml, 'column-edge')).filter(({ ok }) => !ok)).toEqual([]);
});

test('the variant for parsers has one column, and dates behind their heads', async () => {
  const runs = await runsOf(resume(LONG), 'design.ats=true');
  expect(runWith('1845', runs).x).toBeGreaterThan(runWith('Horsewoman', runs).x);
  expect(runWith('Ada Lovelace', runs).x).toBeCloseTo(runWith('Horsewoman', runs).x, 0);
});
