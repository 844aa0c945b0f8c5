import { describe, expect, test } from 'vitest';
import { penaltyAt } from '../../../src/render/pdf/page-break.ts';
import { type ItemFacts, measuredItem } from './measured-item.ts';

/** What a break between these strips costs, on a page of 40 lines. */
function between(above: readonly ItemFacts[], below: readonly ItemFacts[]): number {
  return penaltyAt({ index: above.length, line: 0 }, [...above, ...below].map(measuredItem), 400);
}

/** What a break after so many lines of the last of these strips costs. */
function within(line: number, ...items: readonly ItemFacts[]): number {
  return penaltyAt({ index: items.length - 1, line }, items.map(measuredItem), 400);
}

const section: ItemFacts = { keepWithNext: true, groups: ['s'] };
const head: ItemFacts = { keepWithNext: true, groups: ['s', 'e'] };
const bullet: ItemFacts = { groups: ['s', 'e'] };
const long: ItemFacts = { groups: ['s', 'e'], lines: 6 };
const nextEntry: readonly ItemFacts[] = [
  { keepWithNext: true, groups: ['s', 'f'] },
  { groups: ['s', 'f'], lines: 3 },
];

describe('a page break costs', () => {
  test('nothing between two sections', () => {
    expect(between([section, head, bullet, bullet], [{ keepWithNext: true, groups: ['t'] }])).toBe(0);
  });

  test('more the closer together what it parts belongs', () => {
    const entries = between([section, head, bullet, bullet], nextEntry);
    const bullets = between([section, head, bullet, bullet], [bullet, bullet]);
    const lines = within(3, section, head, bullet, long);
    expect(entries).toBeGreaterThan(0);
    expect(bullets).toBeGreaterThan(entries);
    expect(lines).toBeGreaterThan(bullets);
    expect(lines).toBeLessThan(100);
  });

  test('more between the bullets of one bullet than between it and the next, and most behind what leads up to them', () => {
    const at = (...bullets: readonly string[]): ItemFacts => ({ ...bullet, bullets });
    const outer = between([section, head, at('a'), at('b')], [at('c'), at('d')]);
    const inner = between([section, head, at('a'), at('a', 'b')], [at('a', 'c'), at('d')]);
    const behindLead = between([section, head, at('a'), at('b')], [at('b', 'c'), at('b', 'd')]);
    expect(inner).toBeGreaterThan(outer);
    expect(behindLead).toBeGreaterThan(inner);
  });

  test('less between the entries of an entry than between its bullets', () => {
    const role: ItemFacts = { keepWithNext: true, groups: ['s', 'e', 'r'] };
    const duty: ItemFacts = { groups: ['s', 'e', 'r'] };
    const roles = between([section, head, role, duty, duty], [{ ...role, groups: ['s', 'e', 'q'] }, duty]);
    expect(roles).toBeLessThan(between([section, head, role, duty, duty], [duty, duty]));
    expect(roles).toBeGreaterThan(between([section, head, bullet, bullet], nextEntry));
  });

  test('more than many empty pages behind a heading', () => {
    expect(between([section, head], [bullet, bullet])).toBeGreaterThan(100_000);
    expect(between([section], [head, bullet])).toBeGreaterThan(100_000);
  });

  test('far more where it leaves one line of a paragraph on a side', () => {
    expect(within(1, head, bullet, bullet, long)).toBeGreaterThan(10_000);
    expect(within(5, head, bullet, bullet, long)).toBeGreaterThan(10_000);
    expect(within(2, head, bullet, bullet, long)).toBeLessThan(100);
    expect(within(4, head, bullet, bullet, long)).toBeLessThan(100);
  });

  test('far more where one line stands alone under a head', () => {
    expect(between([section, head, bullet], [bullet, bullet])).toBeGreaterThan(10_000);
    expect(between([section, head, bullet, bullet], [bullet, bullet])).toBeLessThan(100);
  });

  test('no such sum where the one line is all that the head has', () => {
    expect(between([section, head, bullet], nextEntry)).toBeLessThan(100);
  });

  test('more where the last line of an entry goes over alone', () => {
    const some = between([section, head, bullet, bullet], [bullet, bullet]);
    expect(between([section, head, bullet, bullet, bullet], [bullet])).toBeGreaterThan(some * 10);
  });

  test('far more within a long line of a head', () => {
    const lines = (line: number): number => within(line, section, head, { ...head, lines: 5 });
    expect(lines(2)).toBeGreaterThan(within(2, section, head, bullet, long) + 50_000);
  });

  test('little behind a head that has nothing below it', () => {
    expect(between([section, head, bullet, bullet, { ...head, groups: ['s', 'x'] }], nextEntry)).toBeLessThan(100);
    expect(between([section, head, bullet, bullet, { ...head, groups: ['t'] }], nextEntry)).toBeLessThan(100);
  });

  test('no less where such a head is the one line under a heading', () => {
    expect(between([section, head], nextEntry)).toBeGreaterThan(10_000);
  });

  test('much inside what is to stay whole, if a page can hold it, but less than behind a heading', () => {
    const part = (lines: number): ItemFacts => ({ groups: ['s', { key: 'e', whole: true }], lines });
    expect(between([section, part(2)], [part(2)])).toBeGreaterThan(200_000);
    expect(between([section, part(2)], [part(2)])).toBeLessThan(between([section, head], [bullet, bullet]) / 3);
    expect(between([section, part(30)], [part(30)])).toBeLessThan(100);
    expect(between([section, part(2)], nextEntry)).toBeLessThan(100);
  });

  test('nothing where the author asks for it', () => {
    expect(between([section, head], [{ ...bullet, breakBefore: true }])).toBe(0);
  });
});
