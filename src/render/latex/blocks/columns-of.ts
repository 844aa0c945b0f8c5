import type { ArrangedHead, Block, List } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import { columnsFor } from '../../columns-for.ts';
import type { TexSetting } from '../setting.ts';

/** Between two columns of a list, in pt: see `Columns` in macros/breaks.ts. */
const GUTTER = 14;
/** The least width of a column's text, in em of the body. */
const LEAST = 6;
/** The most of a page's height that one item may fill in its column. */
const TALLEST = 0.4;

/** How many columns a list is set in, and how wide each is, in pt. `step` is the room of its bullets. */
export function columnsOf(
  list: List<ArrangedHead>,
  setting: TexSetting,
  indent: number,
  step: number,
): { readonly count: number; readonly width: number } {
  const room = setting.measure - indent;
  const widthIn = (count: number): number => (room - GUTTER * (count - 1)) / count;
  const { size } = setting.tokens;
  const face = setting.faces.face({});
  const widthOf = (text: string): number => face.lengthOf(text) * size.body;
  const texts = list.items.map(({ blocks }) => textsOf(blocks));
  if (list.columns === 1 || !texts.every((own) => isShort(own, list.columns, setting)))
    return { count: 1, width: room };
  const widest = Math.max(...texts.flat().flatMap((text) => text.split(/\s+/u).map(widthOf)));
  const least = Math.max(LEAST * size.body - step, widest);
  const firsts = texts.map(([first = '']) => widthOf(first));
  const count = columnsFor(firsts, list.columns, (columns) => widthIn(columns) - step, least);
  return { count, width: widthIn(count) };
}

/** Whether an item is short enough for a column, judged by its letters; long ones are set across the measure. */
function isShort(texts: readonly string[], columns: number, { tokens, measure }: TexSetting): boolean {
  const { page, margin, size, letterWidth, leading } = tokens;
  const perLine = Math.max(1, measure / columns / (letterWidth * size.body));
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return letters / perLine <= ((page.height - margin.top - margin.bottom) * TALLEST) / leading;
}

/** The texts of an item and of the lists inside it. */
function textsOf(blocks: readonly Block<ArrangedHead>[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [inlineText(block.passage.content)];
    return block.type === 'list' ? block.items.flatMap((item) => textsOf(item.blocks)) : [];
  });
}
