import { describe, expect, test } from 'vitest';
import { type Extent, fitTheme } from '../../src/theme/fit-theme.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { TIGHTEST, tighten } from '../../src/theme/tighten.ts';
import { tryTheme } from './try-theme.ts';

/** A document of so many lines of body on pages of 50 lines, with a section's space for every ten of them. */
function document(lines: number): (theme: Theme) => Promise<Extent> {
  return async ({ tokens }) => {
    const height = lines * tokens.leading + (lines / 10) * tokens.space.aboveSection;
    const page = 50 * tryTheme.tokens.leading + tryTheme.tokens.margin.top * 2 - tokens.margin.top * 2;
    const pages = Math.max(1, Math.ceil(height / page));
    return { pages, lastFilled: height / page - (pages - 1) };
  };
}

describe('fitting a theme', () => {
  test('leaves one alone that fits as it is', async () => {
    const found = await fitTheme(tryTheme, 1, document(40));
    expect(found).toMatchObject({ fits: true, tightness: 0, theme: tryTheme });
  });

  test('tightens no further than it must', async () => {
    const measure = document(52);
    const { theme, fits, tightness } = await fitTheme(tryTheme, 1, measure);
    expect(fits).toBe(true);
    const looser = tighten(tryTheme, Math.round(tightness * TIGHTEST) - 1);
    expect(await measure(theme)).toMatchObject({ pages: 1 });
    expect(await measure(looser)).toMatchObject({ pages: 2 });
  });

  test('says so where the tightest is too long', async () => {
    expect(await fitTheme(tryTheme, 1, document(90))).toMatchObject({ fits: false, tightness: 1 });
  });

  test('avoids a last page that is nearly empty', async () => {
    expect(await fitTheme(tryTheme, 3, document(95))).toMatchObject({ fits: true, extent: { pages: 2 } });
  });
});

test('space goes first, then leading, then type, then margins, each to a floor that can be read', () => {
  const at = (part: number): Theme['tokens'] => tighten(tryTheme, Math.round(part * TIGHTEST)).tokens;
  const { tokens } = tryTheme;
  expect(at(0.25)).toMatchObject({ leading: tokens.leading, size: tokens.size, margin: tokens.margin });
  expect(at(0.25).space.aboveSection).toBeCloseTo(tokens.space.aboveSection / 2);
  expect(at(0.5)).toMatchObject({ size: tokens.size, margin: tokens.margin });
  expect(at(0.5).leading / at(0.5).size.body).toBeCloseTo(1.2);
  expect(at(0.75).size.body).toBeCloseTo(9);
  expect(at(0.75).size.small).toBeGreaterThanOrEqual(8.5);
  expect(at(0.75).margin).toEqual(tokens.margin);
  const least = (margin: number): object => ({ top: margin, right: margin, bottom: margin, left: margin });
  expect(at(1).margin).toEqual(least(43.2));
  expect(tighten({ ...tryTheme, dense: true }, TIGHTEST).tokens.margin).toEqual(least(36));
});
