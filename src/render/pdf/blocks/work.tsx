import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { ArrangedHead, Block, Entry } from '../../../document/model.ts';
import { numberRoom } from '../../number-room.ts';
import type { FlowItem, Place, Setting } from '../flow.ts';
import type { NodeProps } from '../node.ts';
import { bodyStyle, toReactStyle } from '../style.ts';
import { setEntry } from './entry.tsx';

type Work = Entry<ArrangedHead>;

/**
 * Sets a numbered work: an item of a list, its number hanging outside everything it says. `beside` are the blocks it
 * stands among: those with numbers before and behind it are its list.
 */
export function setWork(
  work: Work,
  beside: readonly Block<ArrangedHead>[],
  setting: Setting,
  place: Place,
): readonly FlowItem[] {
  const list = listAround(work, beside);
  const highest = Math.max(...list.map(({ head }) => Number.parseInt(head.number ?? '', 10)));
  const room = Math.max(numberRoom(highest, setting), setting.tokens.hang ?? 0);
  const outside: Place['structure'] = [
    ...place.structure,
    { key: (list[0] ?? work).head, tag: 'L', numbering: 'Decimal' },
    { key: work, tag: 'LI' },
  ];
  const inside: Place = {
    ...place,
    indent: place.indent + room,
    structure: [...outside, { key: work.body, tag: 'LBody' }],
  };
  const [first, ...rest] = setEntry(work, setting, inside);
  if (!first) return [];
  const own = { steps: first.structure.slice(outside.length) };
  const row = (
    <NumberedRow number={work.head.number ?? ''} indent={place.indent} room={room} own={own} setting={setting}>
      {first.element}
    </NumberedRow>
  );
  return [{ ...first, element: row, structure: outside }, ...rest];
}

/** The numbered entries that follow each other around a work. */
function listAround(work: Work, beside: readonly Block<ArrangedHead>[]): readonly Work[] {
  const at = beside.indexOf(work);
  const isNumbered = (block: Block<ArrangedHead>): block is Work =>
    block.type === 'entry' && block.head.number !== undefined;
  const start = beside.slice(0, at).findLastIndex((block) => !isNumbered(block)) + 1;
  const end = beside.findIndex((block, index) => index > at && !isNumbered(block));
  return beside.slice(start, end < 0 ? beside.length : end).filter(isNumbered);
}

interface RowProps {
  readonly number: string;
  /** From the column's edge to the number, and from there to the text, in pt. */
  readonly indent: number;
  readonly room: number;
  /** The structure of what stands beside the number. */
  readonly own: NodeProps;
  readonly setting: Setting;
  readonly children: ReactElement;
}

/** A number and, beside it, a strip as wide as the column that leaves room for it. */
function NumberedRow({ number, indent, room, own, setting, children }: RowProps): ReactElement {
  const rtl = setting.direction === 'rtl';
  const label = { tag: 'Lbl', measure: room, mirrored: rtl };
  const { align: _, ...body } = bodyStyle(setting.tokens);
  const style = {
    ...toReactStyle({ ...body, colour: setting.tokens.colour.secondary, align: 'start' }, setting),
    width: room,
  };
  return (
    <View style={{ flexDirection: rtl ? 'row-reverse' : 'row', alignItems: 'flex-start' }}>
      <Text {...label} style={{ ...style, [rtl ? 'marginRight' : 'marginLeft']: indent }}>
        {number}
      </Text>
      <View {...own} style={{ width: setting.measure, [rtl ? 'marginRight' : 'marginLeft']: -indent - room }}>
        {children}
      </View>
    </View>
  );
}
