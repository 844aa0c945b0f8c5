import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLeast } from '../../src/theme/find-least.ts';

/** The number that is looked for, and those that were tried for it. */
async function look(wanted: number, guess?: number): Promise<{ found: number | undefined; tried: number[] }> {
  const tried: number[] = [];
  const found = await findLeast({ above: 0, most: 64, guess }, async (number) => {
    tried.push(number);
    return number >= wanted;
  });
  return { found, tried };
}

test('the least number is found from every guess and from none, within the span, and no number is tried twice', async () => {
  const guess = fc.option(fc.integer({ min: 1, max: 64 }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 70 }), guess, async (wanted, from) => {
      const { found, tried } = await look(wanted, from);
      expect(found).toBe(wanted > 64 ? undefined : wanted);
      expect(new Set(tried).size).toBe(tried.length);
      expect(tried.every((number) => number >= 1 && number <= 64)).toBe(true);
    }),
  );
});

test('a good guess saves most of the trying', async () => {
  expect((await look(20, 20)).tried).toEqual([20, 19]);
  expect((await look(21, 20)).tried).toEqual([20, 21]);
  expect((await look(20)).tried.length).toBeGreaterThan(5);
});
