import { expect, test } from 'vitest';
import { expect as expectation } from '../../src/pipeline/expectation.ts';
import { proofPdf } from '../../src/proof/proof.ts';
import type { Report } from '../../src/proof/report.ts';
import { buildText } from '../build-resume.ts';
import { line, passage, printPages, row } from './print-pages.ts';

const word = 'Donaudampfschiffahrtselektrizitätenhauptbetriebswerkbau';
const longer = `${word}${word}unterbeamtengesellschaft`;
const resume = (sections: string): string => `name: Li Bo\nsections:\n${sections}`;

async function proofOf(yaml: string): Promise<Report> {
  const { bytes, ...arranged } = await buildText(yaml);
  const { passages, settings } = expectation(arranged);
  return proofPdf(bytes, passages, settings);
}

const whole = { recall: 1, precision: 1, order: 1, missing: [], extra: [], misplaced: [] };

test.each([
  ['neighbouring bullets', `  - highlights: [Short, ${longer}, Short, ${longer}, ${longer}a]`],
  ['columns', `  - columns: 3\n    highlights: [${word}, Short, ${word.slice(0, 38)}, Short, ${word.slice(0, 35)}]`],
  ['a head', `  - entries: [{title: Chair, organization: House, date: 2001, location: ${longer}}]`],
  ['a label', `  - terms: {${longer}: deep, Tools: few}`],
])('a word that is wider than its measure may be broken: %s', async (_, sections) => {
  const report = await proofOf(resume(`${sections}\n    title: Work\n`));
  expect(report).toMatchObject(whole);
  expect(report.checks.find(({ id }) => id === 'tag-text')).toMatchObject({ ok: true });
});

test('a name may have two lines, and stands in the foot on one', async () => {
  const sections = 'sections: [{ title: S, entries: [a] }, { title: T, break: before, entries: [b] }]\n';
  expect(await proofOf(`name: "Ada\\\\\\nByron"\ndesign: { footer: name-page }\n${sections}`)).toMatchObject(whole);
});

test('so may an ordinary word on tiny paper', async () => {
  const design = 'design: {paper: [250pt, 400pt], margin: 60pt}\n';
  const text = resume('  - title: Work\n    highlights: [One, Donaudampfschiffahrtskapitaen and others]\n');
  expect(await proofOf(design + text)).toMatchObject(whole);
});

test.each(['Donaudampf\nschiffahrt', 'Donaudampf-\nschiffahrt', 'Donaudampf schiffahrt'])(
  'but not “%s” where there is room',
  async (torn) => {
    const source = [
      passage('a', 'A line that goes on for most of the page and then ends'),
      passage('b', 'Donaudampfschiffahrt'),
    ];
    const bytes = await printPages([
      row(line('•'), line(source[0]?.text, { width: 300 })),
      row(line('•'), line(torn, { width: 300 })),
    ]);
    expect((await proofPdf(bytes, source)).missing).toEqual([{ path: 'b', text: 'Donaudampfschiffahrt' }]);
  },
);

test('the numbers of a list are those of the author', async () => {
  const items = Array.from({ length: 4 }, (_, index) => `      ${8 + index}. Item`).join('\n');
  const yaml = resume(`  - title: Work\n    summary: |\n${items}\n`);
  expect(await proofOf(yaml)).toMatchObject(whole);
  const { bytes } = await buildText(yaml);
  const { arranged, template } = await buildText(yaml.replace('8. Item', '5. Item'));
  const { passages, settings } = expectation({ arranged, template });
  expect((await proofPdf(bytes, passages, settings)).missing[0]).toMatchObject({ text: expect.stringContaining('5.') });
});

test('a numbered list that begins within the item of another has both numbers', async () => {
  const yaml = resume('  - title: Work\n    summary: "1986. 1. One\\n      2. Two\\n1987. Three"\n');
  expect(await proofOf(yaml)).toMatchObject(whole);
});

test('a word that stands twice may be broken once', async () => {
  const text = 'data tükörfúrógép árvíztűrő árvíztűrő';
  const head = 'language: hu\ndesign: { margin: 2mm, hyphenate: true }\n';
  const report = await proofOf(
    `${head}${resume(`  - columns: 4\n    highlights: [árvíztűrő, árvíztűrő, ${text}, őű, a]\n`)}`,
  );
  expect(report).toMatchObject(whole);
});

test('no letters are kerned so far apart that a reader takes them for two words', async () => {
  const text = 'Deputy (chief of staff), f) f] f” fV fW fY [f {f (j';
  const report = await proofOf(
    `name: "${text}"\nheadline: "_${text}_"\nsummary: "${text} **${text}** **_${text}_**"\n`,
  );
  expect(report).toMatchObject(whole);
});

test('letters that the author has set apart are no word that is spaced too widely', async () => {
  const report = await proofOf(resume('  - title: Work\n    terms: {Driving licences: A B C D E}\n'));
  expect(report.checks.find(({ id }) => id === 'letter-spacing')).toMatchObject({ ok: true });
  const spaced = await proofPdf(await printPages([line('A B C D E')]), [passage('a', 'ABCDE')]);
  expect(spaced.checks.find(({ id }) => id === 'letter-spacing')).toMatchObject({ ok: false });
});

test('the numbers of a list from the right are read whole by their tags', async () => {
  const items = [9, 10, 11].map((number) => `      ${number}. أول`).join('\n');
  const report = await proofOf(`name: ليلى حسن\nlanguage: ar\nsections:\n  - title: العمل\n    summary: |\n${items}\n`);
  expect(report).toMatchObject(whole);
  expect(report.checks.filter(({ id }) => id === 'tag-text')).toMatchObject([{ ok: true }]);
});

test.each([
  ['he', 'עבד ב**Google** Maps, ב-*New* York ואחר כך ב-Apple “one” בע״מ'],
  [
    'ar',
    'نشر **Roger** Bacon و**Johannes** Kepler بحوثه في “De *aspectibus*” عام 1604 (طبعة 2) و^[1](https://example.org),[2](https://example.org)^',
  ],
  ['he', 'שלח `a  b` … team zo\'n "citaat" IJsland, ijsje שحَإُ \'s-Gravenhage ijsje'],
  ['en', 'She read צתמס 1. first, then תצת 10’s of العربية، 2014 and “اقتباس”^1,2^ “اقتباس” by خالد'],
])('words of both directions in a line stand apart, or together, as they were written: %s', async (language, text) => {
  expect(await proofOf(`name: A\nlanguage: ${language}\nsummary: ${JSON.stringify(text)}\n`)).toMatchObject(whole);
});

test.each([
  ['a note after companions', 'with: [Ann Bell], note: -- later'],
  ['an aside before a date', 'aside: · first, end: 2004'],
  ['a subtitle that is a comma', 'title: One, subtitle: ","'],
])('a text that begins as the separator before it is no surplus: %s', async (_, fields) => {
  expect(await proofOf(resume(`  - entries: [{ ${fields} }]\n`))).toMatchObject(whole);
});
