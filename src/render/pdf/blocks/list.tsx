import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ArrangedHead, Block, List, ListItem, Paragraph } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';
import { numberRoom } from '../../number-room.ts';
import { type FlowItem, measureAt, type Place, type Setting } from '../flow.ts';
import { bodyStyle, faced, toReactStyle } from '../style.ts';
import { setBlocks } from './blocks.tsx';
import { setColumns } from './columns.tsx';
import { itemAt } from './item.tsx';
import { Leaf } from './passage.tsx';

/** Sets a list: every item hangs behind its bullet, and all bullets of a level share one text edge. */
export function setList(list: List<ArrangedHead>, setting: Setting, place: Place): readonly FlowItem[] {
  const step = list.start === undefined ? setting.tokens.space.indent : numberRoom(lastNumber(list), setting);
  const inside: Place = {
    ...place,
    indent: place.indent + step,
    listLevel: place.listLevel + 1,
    structure: [...place.structure, { key: list, tag: 'L', numbering: list.start === undefined ? 'Disc' : 'Decimal' }],
  };
  const setCell = (index: number, cell: Place, narrowed: Setting): readonly FlowItem[] => {
    const item = list.items[index] ?? { blocks: [] };
    const structure = [...inside.structure, { key: item, tag: 'LI' }];
    return setItem(item, markOf(list, index, setting, place), step, narrowed, { ...cell, structure });
  };
  if (list.columns > 1 && isForColumns(list, setting))
    return setColumns(
      list.items.map((item) => widthOf(item, setting)),
      widestWord(list, setting),
      list.columns,
      setCell,
      setting,
      inside,
    );
  return list.items.flatMap((_, index) => {
    const lead = index === 0 ? place.lead : setting.tokens.space.betweenItems;
    return setCell(index, { ...inside, lead }, setting);
  });
}

/** The most of a page's height that one item may fill in its column: a column is never parted within an item. */
const TALLEST = 0.4;

/** Whether every item is short enough for a column, judged by its letters; long ones are set across the measure. */
function isForColumns(list: List<ArrangedHead>, { tokens, measure }: Setting): boolean {
  const { page, margin, size, letterWidth, leading } = tokens;
  const perLine = Math.max(1, measure / list.columns / (letterWidth * size.body));
  const most = ((page.height - margin.top - margin.bottom) * TALLEST) / leading;
  const lettersIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  return list.items.every((item) => lettersIn(textsOf(item.blocks)) / perLine <= most);
}

/** The texts of an item and of the lists inside it. */
function textsOf(blocks: readonly Block<ArrangedHead>[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [inlineText(block.passage.content)];
    return block.type === 'list' ? block.items.flatMap((item) => textsOf(item.blocks)) : [];
  });
}

/** How wide an item's own text is on one line, in pt. */
function widthOf({ blocks: [first] }: ListItem<ArrangedHead>, setting: Setting): number {
  if (first?.type !== 'paragraph') return 0;
  const style = bodyStyle(setting.tokens);
  return setting.naturalWidth(<Leaf passage={first.passage} style={style} width={setting.measure} setting={setting} />);
}

/** The width of the longest word of a list, in pt: no column is to tear it. */
function widestWord({ items }: List<ArrangedHead>, setting: Setting): number {
  const words = items.flatMap(({ blocks }) => textsOf(blocks)).flatMap((text) => text.split(/\s+/u));
  const [longest] = words.toSorted((one, other) => other.length - one.length);
  if (!longest) return 0;
  const passage = { path: '', content: [{ type: 'text', value: longest }] } as const;
  return setting.naturalWidth(
    <Leaf passage={passage} style={bodyStyle(setting.tokens)} width={setting.measure} setting={setting} />,
  );
}

function lastNumber(list: List<ArrangedHead>): number {
  return (list.start ?? 1) + list.items.length - 1;
}

/** The bullet of the level, or the item's number. */
function markOf(list: List<ArrangedHead>, index: number, setting: Setting, place: Place): string {
  if (list.start !== undefined) return `${list.start + index}.`;
  const { bullets } = setting.tokens;
  return bullets[place.listLevel % bullets.length] ?? '•';
}

function setItem(
  item: ListItem<ArrangedHead>,
  mark: string,
  step: number,
  setting: Setting,
  place: Place,
): readonly FlowItem[] {
  const [first, ...rest] = item.blocks;
  const paragraph = first?.type === 'paragraph' ? first : undefined;
  const width = measureAt(place, setting);
  const row = (
    <ItemRow paragraph={paragraph} mark={mark} setting={setting} step={step} width={width} element={item.blocks} />
  );
  const body: Place = {
    ...place,
    lead: setting.tokens.space.betweenItems,
    structure: [...place.structure, { key: item.blocks, tag: 'LBody' }],
  };
  const following = setBlocks(paragraph ? rest : item.blocks, setting, body);
  // A lead-in stays with the list that it announces.
  return [itemAt(place, row, place.lead, !paragraph || rest[0]?.type === 'list'), ...following];
}

interface ItemRowProps {
  readonly paragraph: Paragraph | undefined;
  readonly mark: string;
  readonly setting: Setting;
  /** Room for the bullet, beside the text, in pt. */
  readonly step: number;
  /** The measure of the text, in pt. */
  readonly width: number;
  /** The key of the item's body in the structure tree. */
  readonly element: object;
}

/** A bullet and its text: the row begins at the text's edge, the bullet hangs outside it. */
function ItemRow({ paragraph, mark, setting, step, width, element }: ItemRowProps): ReactElement {
  const style = bodyStyle(setting.tokens);
  const rtl = setting.direction === 'rtl';
  const hang = rtl ? { marginRight: -step } : { marginLeft: -step };
  const secondary = { colour: 'secondary' } as const;
  const face = /\d/.test(mark) ? secondary : (setting.tokens.faces.bullet ?? secondary);
  const marked = faced({ ...style, align: 'start' }, face, setting.tokens);
  const bullet = { ...toReactStyle(marked, setting), ...hang, width: step };
  const label = { tag: 'Lbl', measure: step, mirrored: rtl };
  const body = { steps: [{ key: element, tag: 'LBody' }] };
  return (
    <View style={{ flexDirection: rtl ? 'row-reverse' : 'row', alignItems: 'flex-start' }}>
      <Text {...label} style={bullet}>
        {mark}
      </Text>
      <View {...body} style={{ width }}>
        {paragraph ? <Leaf passage={paragraph.passage} style={style} width={width} setting={setting} splits /> : null}
      </View>
    </View>
  );
}
