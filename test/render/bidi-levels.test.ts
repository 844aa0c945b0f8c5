import { describe, expect, test } from 'vitest';
import { baseDirection, levelRuns, visualOrder } from '../../src/render/bidi-levels.ts';

describe('the direction that marks and numbers go by is', () => {
  test.each([
    ['that of the letters where they agree', 'Princeton, 1972.', 'rtl', 'ltr'],
    ['that of the letters where they agree, from the right too', '(ירושלים)', 'ltr', 'rtl'],
    ['that of the page where letters run both ways', 'CERN בשנת 1954', 'rtl', 'rtl'],
    ['from the left for numbers alone', '1990–2015', 'rtl', 'ltr'],
    ['that of the page for the number of an item', '2.', 'rtl', 'rtl'],
  ] as const)('%s', (_, text, page, expected) => {
    expect(baseDirection(text, page)).toBe(expected);
  });
});

test('runs stand as the bidirectional algorithm puts them', () => {
  const text = 'אבג 1935 CERN דה';
  const runs = levelRuns(text, 'rtl');
  const order = visualOrder(runs.map(({ attributes }) => attributes.level));
  const words = order.map((index) => text.slice(runs[index]?.start, runs[index]?.end).trim()).filter(Boolean);
  expect(words).toEqual(['דה', 'CERN', '1935', 'אבג']);
});

test('both quotation marks stand on their sides where what they hold runs the other way than what is around them', () => {
  const text = 'אבג Google “Maps” דה';
  const at = (mark: string): number | undefined => {
    const index = text.indexOf(mark);
    return levelRuns(text, 'rtl').find(({ start, end }) => start <= index && index < end)?.attributes.level;
  };
  expect([at('“'), at('”')]).toEqual([2, 2]);
});
