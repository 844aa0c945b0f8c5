import type { ArrangedHead, List, ListItem } from '../../../document/model.ts';
import { numberRoom } from '../number-room.ts';
import { BULLETS, numberingLevel } from '../numbering.ts';
import { styleLevel } from '../paragraph-styles.ts';
import type { Place } from '../place.ts';
import { setInline } from '../set-inline.ts';
import { textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { setBlocks } from './blocks.ts';
import { columnsOf } from './columns-of.ts';
import { stripAt } from './paragraph.ts';

/** Sets a list with the numbering of a word processor; all bullets of a level share one text edge. */
export function setList(list: List<ArrangedHead>, sheet: Sheet, place: Place): readonly Strip[] {
  const numbered = list.start !== undefined;
  const last = (list.start ?? 1) + list.items.length - 1;
  const step = numbered ? numberRoom(last, sheet.tokens) : sheet.tokens.space.indent;
  const reference = list.start !== undefined ? sheet.number(list.start, list.items.length) : BULLETS;
  const columns = columnsOf(list, sheet, place);
  const inside = { ...place, indent: columns ? step : place.indent + step, listLevel: place.listLevel + 1 };
  const strips = list.items.flatMap((item, index) => {
    const lead = index === 0 ? place.lead : sheet.tokens.space.betweenItems;
    return setItem(item, { step, reference, numbered }, sheet, { ...inside, lead });
  });
  return columns ? strips.map((strip) => ({ ...strip, columns })) : strips;
}

interface Marks {
  /** From the bullet to the text, in pt. */
  readonly step: number;
  readonly reference: string;
  readonly numbered: boolean;
}

function setItem(
  { blocks }: ListItem<ArrangedHead>,
  { step, reference, numbered }: Marks,
  sheet: Sheet,
  place: Place,
): readonly Strip[] {
  const [first, ...rest] = blocks;
  const paragraph = first?.type === 'paragraph' ? first : undefined;
  const children = paragraph ? setInline(paragraph.passage.content, textStyle(sheet, place.language)) : [];
  const level = styleLevel(place.listLevel);
  const row = stripAt(place, sheet, numbered ? `ListNumber${level}` : `ListBullet${level}`, children);
  const following = setBlocks(paragraph ? rest : blocks, sheet, { ...place, lead: sheet.tokens.space.betweenItems });
  // A lead-in stays with the list that it announces.
  const keepNext = !paragraph || rest[0]?.type === 'list';
  return [
    {
      ...row,
      own: { ...row.own, hanging: step, ...(keepNext ? { keepNext } : {}) },
      numbering: { reference, level: numberingLevel(place.listLevel - 1) },
    },
    ...following.map((strip) =>
      strip.style === 'Normal' ? { ...strip, style: `ListContinue${level}` as const } : strip,
    ),
  ];
}
