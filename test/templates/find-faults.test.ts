import { expect, test } from 'vitest';
import type { ExtractedPage, TextItem } from '../../src/proof/extract.ts';
import { overlaps, pastColumns, pastPage, strandedHeads } from './find-faults.ts';
import { traceItems } from './trace-items.ts';

function item(text: string, x: number, y: number, page = 1): TextItem {
  return { text, page, x, y, width: text.length * 5, size: 10, font: 'f', gap: 'line' };
}

function pageOf(...items: readonly TextItem[]): ExtractedPage {
  return { number: items[0]?.page ?? 1, width: 400, height: 500, items, text: '' };
}

const passages = ['title', 'organization', 'highlights[0]'].map((field, index) => {
  return {
    path: `sections[0].entries[0].${field}`,
    text: ['Role', 'Employer', 'A bullet'][index] ?? '',
    kind: 'text' as const,
  };
});
const inside = (): boolean => false;

test('text past the page’s edge is seen, text at it is not', () => {
  expect(pastPage([pageOf(item('over', 390, 50), item('under', 100, 505), item('left', -1, 80))])).toHaveLength(3);
  expect(pastPage([pageOf(item('just', 380, 50))])).toEqual([]);
});

test('text that sticks out of its column is seen', () => {
  const columns = [
    { left: 40, width: 100 },
    { left: 160, width: 200 },
  ];
  expect(pastColumns([item('from one to the next', 100, 50)], columns)).toHaveLength(1);
  expect(pastColumns([item('in the first', 40, 50), item('in the second', 160, 50)], columns)).toEqual([]);
});

test('lines printed over each other are seen, neighbours are not', () => {
  expect(overlaps([pageOf(item('one line', 40, 50), item('another', 50, 54))])).toHaveLength(1);
  expect(overlaps([pageOf(item('one line', 40, 50), item('below', 40, 62), item('beside', 90, 50))])).toEqual([]);
});

test('a head parted from its body by the page’s end is seen', () => {
  const [first, second] = [pageOf(item('Role', 40, 50), item('Employer', 90, 50)), pageOf(item('A bullet', 40, 50, 2))];
  expect(strandedHeads(traceItems(passages, [first, second], inside).items)).toHaveLength(1);
  const together = pageOf(item('Role, Employer', 40, 50), item('•', 40, 60), item('A bullet', 50, 60));
  const trace = traceItems(passages, [together], inside);
  expect(trace.lost).toBe('');
  expect(strandedHeads(trace.items)).toEqual([]);
});

test('the trace tells what did not come', () => {
  expect(traceItems(passages, [pageOf(item('Role', 40, 50), item('A bullet', 40, 60))], inside).lost).toBe(
    'employerabullet',
  );
});
