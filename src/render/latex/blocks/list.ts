import type { ArrangedHead, List, ListItem } from '../../../document/model.ts';
import type { Face } from '../../../theme/theme.ts';
import { numberRoom } from '../../number-room.ts';
import type { TexPlace, TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';
import { setPassage } from '../text/set-inline.ts';
import { setText } from '../text/text-span.ts';
import { setBlocks } from './blocks.ts';
import { columnsOf, GUTTER } from './columns-of.ts';
import { inFace } from './face.ts';
import { piece } from './piece.ts';

/** Sets a list: every item hangs behind its bullet, and all bullets of a level share one text edge. */
export function setList(list: List<ArrangedHead>, setting: TexSetting, place: TexPlace): readonly Tex[] {
  const step = list.start === undefined ? setting.tokens.space.indent : numberRoom(lastNumber(list), setting);
  const columns = columnsOf(list, setting, place.indent, step);
  const numbering = list.start === undefined ? 'Disc' : 'Decimal';
  const structure: TexPlace['structure'] = [...place.structure, { key: list, tag: 'L', numbering }];
  if (columns.count > 1) return setColumns(list, columns, setting, { ...place, structure }, step);
  const inside = { ...place, structure, indent: place.indent + step, listLevel: place.listLevel + 1 };
  return list.items.flatMap((item, index) => {
    const lead = index === 0 ? place.lead : setting.tokens.space.betweenItems;
    return setItem(item, markOf(list, index, setting, place), step, setting, { ...inside, lead });
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
  const narrow = { ...setting, measure: width };
  const { betweenItems } = setting.tokens.space;
  const items = list.items.flatMap((item, index) => {
    const inside = { ...place, indent: step, listLevel: place.listLevel + 1, lead: index === 0 ? 0 : betweenItems };
    return setItem(item, markOf(list, index, setting, place), step, narrow, inside);
  });
  const open = tex`\begin{Columns}{${place.lead}}{${place.indent}}{${count}}{${GUTTER}}`;
  return [open, ...items, tex`\end{Columns}`];
}

function lastNumber(list: List<ArrangedHead>): number {
  return (list.start ?? 1) + list.items.length - 1;
}

/** The bullet of the level, or the item's number. */
function markOf(list: List<ArrangedHead>, index: number, setting: TexSetting, { listLevel }: TexPlace): Tex {
  const { bullets, faces, size } = setting.tokens;
  const isNumber = list.start !== undefined;
  const mark = isNumber ? `${(list.start ?? 1) + index}.` : (bullets[listLevel % bullets.length] ?? '•');
  const secondary: Face = { colour: 'secondary' };
  const face = isNumber ? secondary : (faces.bullet ?? secondary);
  return inFace(face, setText(mark, { size: size.body, bold: face.bold }, setting, ''));
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
  const outside = tex`\Outside{${step}}{${setting.tags.leaf('Lbl', around, mark)}}`;
  const text = paragraph ? setting.tags.leaf('P', structure, setPassage(paragraph.passage, setting)) : tex``;
  const row = tex`\Text{${place.lead}}{${place.indent}}{0}{${outside}${text}}`;
  const following = setBlocks(paragraph ? rest : blocks, setting, {
    ...place,
    structure,
    lead: setting.tokens.space.betweenItems,
  });
  // A lead-in stays with the list that it announces.
  const keep = !paragraph || rest[0]?.type === 'list' ? [tex`\KeepNext`] : [];
  return [...piece(paragraph?.passage.path, row), ...keep, ...following];
}
