import type { RegionRule, Theme } from './theme.ts';

/** Everything in one column, in the author's order. */
const WHOLE: readonly RegionRule[] = [{ name: 'main', kinds: ['*'], summary: true }];

/**
 * The variant of a theme that parsers read without fault: one column, dates in their head's line, no column beside the
 * text, no icons, no numbers before titles, bullets that every parser knows.
 */
export function atsVariant(theme: Theme): Theme {
  const { tokens } = theme;
  const side = { ...tokens.side, width: 0 };
  return {
    ...theme,
    regions: WHOLE,
    heads: { ...theme.heads, numbers: 'none' },
    tokens: { ...tokens, ats: true, dates: 'inline', icons: false, side, bullets: ['•', '–', '◦', '–'] },
  };
}
