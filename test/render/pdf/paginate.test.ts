import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasuredItem } from '../../../src/render/pdf/measure.ts';
import { type Placed, paginate } from '../../../src/render/pdf/paginate.ts';
import { type ItemFacts, measuredItem } from './measured-item.ts';

type Pages = readonly (readonly Placed[])[];

/** Sections of entries of paragraphs, with heads that stay with them: pages of 16 lines and more can hold to every rule. */
const body = fc.record({ lines: fc.integer({ min: 1, max: 9 }), above: fc.integer({ min: 0, max: 6 }) });
const entry = fc.record({
  heads: fc.integer({ min: 0, max: 2 }),
  whole: fc.boolean(),
  body: fc.array(body, { minLength: 1, maxLength: 6 }),
});
const section = fc.record({ fresh: fc.boolean(), entries: fc.array(entry, { minLength: 1, maxLength: 4 }) });
const column = fc
  .array(section, { minLength: 1, maxLength: 5 })
  .map((sections) => sections.flatMap(sectionItems).map(measuredItem));
const height = fc.integer({ min: 160, max: 600 });

function sectionItems(drawn: { fresh: boolean; entries: readonly EntryDraw[] }, index: number): readonly ItemFacts[] {
  const key = `s${index}`;
  return [
    { keepWithNext: true, above: 15, groups: [key], breakBefore: drawn.fresh },
    ...drawn.entries.flatMap((one, at) => entryItems(one, key, `${key}e${at}`)),
  ];
}

interface EntryDraw {
  readonly heads: number;
  readonly whole: boolean;
  readonly body: readonly { readonly lines: number; readonly above: number }[];
}

function entryItems({ heads, whole, body: blocks }: EntryDraw, section_: string, key: string): readonly ItemFacts[] {
  // Nodes that are to stay whole are drawn small, so that a page can always hold them with the headings above.
  const small = whole && blocks.reduce((sum, { lines, above }) => sum + lines * 10 + above, 0) < 100;
  const groups = [section_, { key, whole: small }];
  const head = Array.from({ length: heads }, (): ItemFacts => ({ keepWithNext: true, above: 4, groups }));
  return [...head, ...blocks.map((block) => ({ ...block, groups }))];
}

function holds(property: (items: readonly MeasuredItem[], pages: Pages, height: number) => void): void {
  fc.assert(
    fc.property(column, height, (items, high) => property(items, paginate(items, high), high)),
    { numRuns: 150 },
  );
}

describe('whatever the column and the page', () => {
  test('no line is lost, doubled or out of order', () => {
    holds((items, pages) => {
      const lines = (index: number, from: number, to: number): readonly string[] =>
        Array.from({ length: to - from }, (_, step) => `${index}:${from + step}`);
      const set = pages.flat().flatMap(({ index, from, to }) => lines(index, from, to));
      expect(set).toEqual(items.flatMap((item, index) => lines(index, 0, item.cuts.length + 1)));
    });
  });

  test('every page holds what is on it, from its top down, with the space between', () => {
    holds((items, pages, high) => {
      for (const page of pages) {
        let bottom = 0;
        for (const [position, { index, from, to, y }] of page.entries()) {
          const above = position === 0 ? 0 : (items[index]?.item.above ?? 0);
          expect(y).toBeCloseTo(bottom + above);
          bottom = y + (to - from) * 10;
        }
        expect(bottom).toBeLessThanOrEqual(high + 0.01);
      }
    });
  });

  test('no heading stands last on a page', () => {
    holds((items, pages) => {
      for (const page of pages) expect(items[page.at(-1)?.index ?? 0]?.item.keepWithNext).toBe(false);
    });
  });

  test('no line of a paragraph stands alone at a page’s foot or head', () => {
    holds((items, pages) => {
      for (const { index, from, to } of pages.flat()) {
        const all = (items[index]?.cuts.length ?? 0) + 1;
        if (from > 0) expect(all - from).toBeGreaterThanOrEqual(2);
        if (to < all) expect(to).toBeGreaterThanOrEqual(2);
      }
    });
  });

  test('what begins a new page stands on its top', () => {
    holds((items, pages) => {
      for (const { index, from, y } of pages.flat())
        if (items[index]?.item.breakBefore && from === 0) expect(y).toBe(0);
    });
  });

  test('what is to stay whole stands on one page', () => {
    holds((items, pages) => {
      const home = new Map<string, number>();
      for (const [number, page] of pages.entries()) {
        for (const { index } of page) {
          for (const { key, whole } of items[index]?.item.groups ?? []) {
            if (whole) expect(home.get(key) ?? number).toBe(number);
            home.set(key, number);
          }
        }
      }
    });
  });
});

test('a heading that cannot stay with what follows is set all the same', () => {
  const items = [
    { keepWithNext: true, lines: 30, splits: false },
    { lines: 30, splits: false },
  ].map(measuredItem);
  expect(paginate(items, 400).map((page) => page.map(({ index }) => index))).toEqual([[0], [1]]);
});

test('what is higher than a page has one to itself', () => {
  const items = [{}, { lines: 50, splits: false }, {}].map(measuredItem);
  expect(paginate(items, 400).map((page) => page.map(({ index }) => index))).toEqual([[0], [1], [2]]);
});

test('the text of one page stays on one page', () => {
  const items = Array.from({ length: 40 }, () => measuredItem());
  expect(paginate(items, 400)).toHaveLength(1);
  expect(paginate(items, 399)).toHaveLength(2);
});

test('an empty column has no pages', () => {
  expect(paginate([], 400)).toEqual([]);
});

test('a thousand strips are broken in a moment', () => {
  const items = Array.from({ length: 1000 }, (_, index) =>
    measuredItem({ lines: 1 + (index % 3), groups: [`g${index >> 3}`] }),
  );
  const start = performance.now();
  expect(paginate(items, 400).length).toBeGreaterThan(40);
  expect(performance.now() - start).toBeLessThan(5000);
});

describe('a column that begins below something', () => {
  const lines = Array.from({ length: 12 }, () => measuredItem());

  test('has less room on its first page alone', () => {
    const pages = paginate(lines, 100, 60);
    expect(pages.map((page) => page.length)).toEqual([4, 8]);
    expect(pages.map((page) => page[0]?.y)).toEqual([60, 0]);
  });

  test('begins on the next page where what must stand together does not fit', () => {
    const head = measuredItem({ keepWithNext: true, lines: 2, splits: false });
    expect(paginate([head, ...lines.slice(0, 5)], 100, 80).map((page) => page.length)).toEqual([0, 6]);
  });
});
