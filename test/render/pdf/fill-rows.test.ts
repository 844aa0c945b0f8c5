import { expect, test } from 'vitest';
import { columnsFor } from '../../../src/render/columns-for.ts';
import { rowsOf } from '../../../src/render/pdf/blocks/rows-of.ts';

test('items are shared out evenly among as few rows as hold them', () => {
  const widths = [50, 20, 20, 20, 20];
  expect(rowsOf(widths, 10, 500)).toEqual([[0, 5]]);
  expect(rowsOf(widths, 10, 150)).toEqual([
    [0, 2],
    [2, 5],
  ]);
});

test('an item wider than the room has a row of its own, and no items have none', () => {
  expect(rowsOf([500, 20], 10, 100)).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(rowsOf([], 10, 100)).toEqual([]);
});

test('a list has fewer columns where only then most of its items fit a line, and prose has as many as may be', () => {
  const widthIn = (columns: number): number => 300 / columns;
  expect(columnsFor([60, 60, 60, 60, 60], 4, widthIn, 50)).toBe(4);
  expect(columnsFor([60, 90, 90, 60, 60], 4, widthIn, 50)).toBe(3);
  expect(columnsFor([400, 400, 400], 4, widthIn, 50)).toBe(4);
  expect(columnsFor([400, 400, 400], 4, widthIn, 100)).toBe(3);
  expect(columnsFor([10], 4, widthIn, 1000)).toBe(1);
});
