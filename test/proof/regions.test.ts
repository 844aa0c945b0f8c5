import { describe, expect, test } from 'vitest';
import type { ExpectedPassage } from '../../src/document/text.ts';
import { type Comparison, compare } from '../../src/proof/compare.ts';

/** Two columns that go on page by page under a name: the side is read to its end before the main text. */
const side = ['ada@example.org', 'Skills', 'Engines', 'Python', 'Languages', 'English', 'French'];
const main = [
  ...[
    'Mathematician who wrote the first program',
    'Work',
    'Analyst of engines',
    'Python',
    'Translator of French notes',
  ],
  ...['Studies', 'English and mathematics, in London', 'French', 'Honours', 'A language called Ada'],
];

const passages: readonly ExpectedPassage[] = [
  { path: 'name', text: 'Ada Lovelace', kind: 'name' },
  ...side.map((text, index) => ({ path: `side[${index}]`, text, kind: 'text' as const, region: 'side' })),
  ...main.map((text, index) => ({ path: `main[${index}]`, text, kind: 'text' as const, region: 'main' })),
];

/** Compares them with the lines of pages. */
function read(...pages: readonly (readonly string[])[]): Comparison {
  const sheets = pages.map((lines, index) => {
    return { number: index + 1, width: 595, height: 842, items: [], text: lines.join('\n') };
  });
  return compare(passages, sheets, { furniture: ['Ada Lovelace', 'Page {n} of {m}'] });
}

const isWhole = ({ recall, precision, order }: Comparison): boolean => recall === 1 && precision === 1 && order === 1;

/** The pages of a file whose columns end each page where they are cut. */
function pagesOf(cuts: readonly (readonly [side: number, main: number])[]): readonly (readonly string[])[] {
  return [...cuts, [side.length, main.length] as const].map(([sideEnd, mainEnd], page) => [
    ...(page === 0 ? ['Ada Lovelace'] : []),
    ...side.slice(cuts[page - 1]?.[0] ?? 0, sideEnd),
    ...main.slice(cuts[page - 1]?.[1] ?? 0, mainEnd),
  ]);
}

test('regions may go on page by page, wherever the pages break', () => {
  for (let sideEnd = 0; sideEnd <= side.length; sideEnd++)
    for (let mainEnd = 0; mainEnd <= main.length; mainEnd++)
      expect(read(...pagesOf([[sideEnd, mainEnd]])), `${sideEnd} ${mainEnd}`).toMatchObject({ order: 1, missing: [] });
  expect(
    isWhole(
      read(
        ...pagesOf([
          [3, 4],
          [5, 6],
        ]),
      ),
    ),
  ).toBe(true);
  expect(
    isWhole(
      read(
        ...pagesOf([
          [7, 0],
          [7, 6],
        ]),
      ),
    ),
  ).toBe(true);
});

test('bullets, page numbers and words that go on in the next line do not hide where a region ends', () => {
  const [first = [], second = []] = pagesOf([[4, 4]]);
  const bulleted = (lines: readonly string[]): readonly string[] => lines.map((line) => `• ${line}`);
  const foot = (page: number): string => `Ada Lovelace · Page ${page} of 2`;
  expect(isWhole(read([foot(1), ...bulleted(first)], [foot(2), ...bulleted(second)]))).toBe(true);
  expect(isWhole(read([...bulleted(first), foot(1)], [...bulleted(second), foot(2)]))).toBe(true);
  const broken = first.flatMap((line) => (line === 'ada@example.org' ? ['ada@', 'example.org'] : [line]));
  expect(isWhole(read(broken, second))).toBe(true);
});

describe('is not whole:', () => {
  const pages = pagesOf([[4, 4]]);
  const [first = [], second = []] = pages;
  const swapped = (lines: readonly string[], one: number, other: number): readonly string[] =>
    lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');

  test.each([
    ['the main text before the side, on one page', [first, [...second.slice(3), ...second.slice(0, 3)]]],
    ['the pages in the wrong order', [second, first]],
    [
      'a line of the side among the main text',
      [[...first.slice(0, 4), ...first.slice(5, 7), 'Python', ...first.slice(7)], second],
    ],
    [
      'a line of the main text among the side',
      [[...first.slice(0, 2), 'Work', ...first.slice(2, 6), ...first.slice(7)], second],
    ],
    ['two lines of the side in the wrong order', [swapped(first, 2, 3), second]],
    ['two lines of the main text in the wrong order', [first, swapped(second, 4, 6)]],
    [
      'lines by turns from one region and the other',
      [first, [0, 3, 1, 4, 2, 5, 6, 7, 8].map((line) => second[line] ?? '')],
    ],
    ['a line of the second page’s side on the first', [[...first, 'Languages'], second.slice(1)]],
  ])('%s', (_, wrong) => {
    const found = read(...wrong);
    expect(found.order).toBeLessThan(1);
    expect(found.misplaced.length + found.missing.length).toBeGreaterThan(0);
  });

  test('a lost line, an added line', () => {
    expect(
      read(
        first.filter((line) => line !== 'Engines'),
        second,
      ).missing,
    ).toEqual([{ path: 'side[2]', text: 'Engines' }]);
    expect(
      read(
        first,
        second.filter((line) => line !== 'Studies'),
      ).missing,
    ).toEqual([{ path: 'main[5]', text: 'Studies' }]);
    expect(read([...first, 'Radium'], second).extra).toEqual(['Radium']);
    expect(read([...first.slice(0, 5), 'Radium', ...first.slice(5)], second).extra).toEqual(['Radium']);
  });

  test('a document of one region whose columns go on page by page', () => {
    const whole = passages.map(({ region: _, ...passage }) => passage);
    const sheets = pages.map((lines, index) => {
      return { number: index + 1, width: 595, height: 842, items: [], text: lines.join('\n') };
    });
    expect(compare(whole, sheets).order).toBeLessThan(1);
  });
});
