import type { ArrangedHead, List } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import type { Place } from '../place.ts';
import type { Sheet } from '../sheet.ts';
import type { Columns } from '../strip.ts';

/** Between two columns, in pt. */
const GUTTER = 14;
/** The share of the items that must fit a line each. */
const MOST = 0.8;
/** The most letters of an item in a column: longer ones are prose, which is set across the measure. */
const PROSE = 400;

/**
 * The columns that a list is set in: as many as are asked for, or fewer where only then most items fit a line, judged
 * by their letters. Lists within a list have none.
 */
export function columnsOf(list: List<ArrangedHead>, { tokens, measure }: Sheet, place: Place): Columns | undefined {
  if (list.columns < 2 || place.listLevel > 0) return undefined;
  const texts = list.items.map(({ blocks: [first] }) =>
    first?.type === 'paragraph' ? inlineText(first.passage.content) : '',
  );
  if (texts.some((text) => text.length > PROSE)) return undefined;
  const letter = tokens.letterWidth * tokens.size.body;
  const room = measure - place.indent;
  const widthIn = (count: number): number => (room - GUTTER * (count - 1)) / count - tokens.space.indent;
  const longest = Math.max(...texts.flatMap((text) => text.split(/\s+/u)).map((word) => word.length)) * letter;
  const counts = Array.from({ length: list.columns - 1 }, (_, index) => list.columns - index);
  const possible = counts.filter((count) => widthIn(count) >= longest);
  const fits = (count: number): boolean =>
    texts.filter((text) => text.length * letter <= widthIn(count)).length >= MOST * texts.length;
  const count = possible.find(fits) ?? possible[0];
  return count === undefined ? undefined : { count, left: place.indent, gutter: GUTTER };
}
