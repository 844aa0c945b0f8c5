import { regionMeasure } from './text-measure.ts';
import type { RegionRule, Theme } from './theme.ts';

/** Everything in the author's order. */
const WHOLE: readonly RegionRule[] = [{ name: 'main', kinds: ['*'], summary: true }];

/** A theme with all its sections in one column. */
export function inOneColumn(theme: Theme): Theme {
  return { ...theme, regions: WHOLE };
}

/** Fewer letters in a line are too few beside another column. */
const LEAST_LETTERS = 56;

/** Whether the columns of a theme leave too little of the page to the text beside them. */
export function isCrowded(theme: Theme): boolean {
  const { letterWidth, size } = theme.tokens;
  if (!theme.regions.some(({ column }) => column)) return false;
  return theme.regions.some(
    (rule) => !rule.column && regionMeasure(rule, theme) < LEAST_LETTERS * letterWidth * size.body,
  );
}
