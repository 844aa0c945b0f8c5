import { expect, test } from 'vitest';
import { dateLines } from '../../src/proof/layout/date-lines.ts';
import type { Block, Line } from '../../src/proof/layout/layout.ts';

function line(text: string, y: number, block?: Block): Line {
  return { page: 1, text, x: 40, right: 90, y, size: 10, runs: [], glyphs: [], block, strand: 0 };
}

const block = (id: number, tag: string): Block => ({ id, tag, depth: 0 });

test('a date is a line that says nothing but when, tagged or not', () => {
  const lines = [line('Analyst', 40, block(1, 'H3')), line('1842–1843', 40, block(2, 'P')), line('1843', 60)];
  expect(dateLines(lines).map(({ text }) => text)).toEqual(['1842–1843', '1843']);
});

test('a year on which a paragraph ends is none', () => {
  const item = block(1, 'LBody');
  expect(dateLines([line('Doctor of Birmingham', 40, item), line('(1913)', 54, item)])).toEqual([]);
});
