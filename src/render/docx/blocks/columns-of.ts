import type { ArrangedHead, List } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import type { Place } from '../place.ts';
import type { Sheet } from '../sheet.ts';
import type { Columns } from '../strip.ts';

/** Between two columns, in pt. */
const GUTTER = 14;
/** The share of the items that must fit a line each. */
const MOST = 0.8;

/**
 * The columns that a list is set in: as many as are asked for, or fewer where only then most items fit a line, judged
 * by their letters. Prose, and lists within a list, are set across the measure.
 */
export function columnsOf(list: List<ArrangedHead>, { tokens, measure }: Sheet, place: Place): Columns | undefined {
  if (list.columns < 2 || place.listLevel > 0) return undefined;
  const widths = list.items.map(({ blocks: [first, ...more] }) =>
    first?.type === 'paragraph' && more.length === 0
      ? inlineText(first.passage.content).length * tokens.letterWidth * tokens.size.body
      : Number.POSITIVE_INFINITY,
  );
  const room = measure - place.indent;
  const widthIn = (count: number): number => (room - GUTTER * (count - 1)) / count - tokens.space.indent;
  const fits = (count: number): boolean =>
    widths.filter((width) => width <= widthIn(count)).length >= MOST * widths.length;
  const count = Array.from({ length: list.columns - 1 }, (_, index) => list.columns - index).find(fits);
  return count === undefined ? undefined : { count, left: place.indent, gutter: GUTTER };
}
