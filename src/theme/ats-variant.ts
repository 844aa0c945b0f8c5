import { inOneColumn } from './in-one-column.ts';
import { insetOf } from './text-measure.ts';
import type { Theme } from './theme.ts';

/**
 * The variant of a theme that parsers read without fault: one column, dates in their head's line, no column beside the
 * text, no icons, no numbers before titles, bullets that every parser knows. The room of a
 * column beside the text goes to the margins, so that lines stay as long as the theme wants them.
 */
export function atsVariant(theme: Theme): Theme {
  const { tokens, ...rest } = inOneColumn(theme);
  const side = { ...tokens.side, width: 0 };
  const more = insetOf(tokens) / 2;
  const margin = { ...tokens.margin, left: tokens.margin.left + more, right: tokens.margin.right + more };
  return {
    ...rest,
    heads: { ...theme.heads, numbers: 'none' },
    tokens: { ...tokens, ats: true, dates: 'inline', icons: false, side, margin, bullets: ['•', '–', '◦', '–'] },
  };
}
