import type { ArrangedHead, List, ListItem } from '../../../document/model.ts';
import { numberRoom } from '../../number-room.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
import { setText } from '../text/text-span.ts';
import { setBlocks } from './blocks.ts';
import { columnsOf } from './columns-of.ts';
import { columns, strip } from './strip.ts';

/** Sets a list: every item hangs behind its bullet, and all bullets of a level share one text edge. */
export function setList(list: List<ArrangedHead>, setting: TexSetting, place: TexPlace): readonly Tex[] {
  const step = list.start === undefined ? setting.tokens.space.indent : numberRoom(lastNumber(list), setting);
  const asked = columnsOf(list, setting, place.indent, step);
  const numbering = list.start === undefined ? 'Disc' : 'Decimal';
  const structure: TexPlace['structure'] = [...place.structure, { key: list, tag: 'L', numbering }];
  if (asked.count > 1) return setColumns(list, asked, setting, { ...place, structure }, step);
  const inside = { ...place, structure, indent: place.indent + step, listLevel: place.listLevel + 1 };
  return list.items.flatMap((item, index) => {
    const lead = index === 0 ? place.lead : setting.tokens.space.betweenItems;
    const ends = place.ends === true && index === list.items.length - 1;
    return setItem(item, markOf(list, index, setting, place), step, setting, { ...inside, lead, ends });
  });
}

/** Items in columns of about equal height; they read down one column, then the next, on every page anew. */
function setColumns(
  list: List<ArrangedHead>,
  { count, width }: { readonly count: number; readonly width: number },
  setting: TexSetting,
  place: TexPlace,
  step: number,
): readonly Tex[] {
  const narrow = { ...setting, measure: width, usual: { ...setting.usual, indent: 0 } };
  const { betweenItems } = setting.tokens.space;
  const items = list.items.flatMap((item, index) => {
    const lead = index === 0 ? 0 : betweenItems;
    const inside = { ...place, indent: step, listLevel: place.listLevel + 1, lead, ends: false };
    return setItem(item, markOf(list, index, setting, place), step, narrow, inside);
  });
  const { lead: above, indent } = place;
  return columns({ above, indent }, count, items, setting.usual);
}

function lastNumber(list: List<ArrangedHead>): number {
  return (list.start ?? 1) + list.items.length - 1;
}

/** The bullet of the level, or the item's number. */
function markOf({ start }: List<ArrangedHead>, index: number, setting: TexSetting, { listLevel }: TexPlace): Tex {
  if (start === undefined) return bulletOf(listLevel + 1);
  return tex`\Secondary{${setText(`${start + index}.`, { size: setting.tokens.size.body }, setting, '')}}`;
}

/** What the preamble defines as the mark of a level, the outermost being 1. */
function bulletOf(level: number): Tex {
  return tex`\Bullet{${level}}`;
}

function setItem(
  item: ListItem<ArrangedHead>,
  mark: Tex,
  step: number,
  setting: TexSetting,
  place: TexPlace,
): readonly Tex[] {
  const { blocks } = item;
  const [first, ...rest] = blocks;
  const paragraph = first?.type === 'paragraph' ? first : undefined;
  const around: TexPlace['structure'] = [...place.structure, { key: item, tag: 'LI' }];
  const structure = [...around, { key: blocks, tag: 'LBody' }];
  const { lead: above, indent, listLevel: level } = place;
  const label = setting.tags.leaf('Lbl', around, mark);
  const text = paragraph ? setting.tags.leaf('P', structure, setPassage(paragraph.passage, setting)) : tex``;
  const row = strip({
    name: 'Item',
    path: paragraph?.passage.path,
    options: { above, indent, level, step, mark: label === bulletOf(level) ? undefined : label },
    usual: setting.usual,
    ends: place.ends === true && rest.length === 0,
    texts: [text],
  });
  const following = setBlocks(paragraph ? rest : blocks, setting, {
    ...place,
    structure,
    lead: setting.tokens.space.betweenItems,
  });
  // A lead-in stays with the list that it announces.
  const keep = !paragraph || rest[0]?.type === 'list' ? [tex`\KeepNext`] : [];
  return [...row, ...keep, ...following];
}
