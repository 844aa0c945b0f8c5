import { View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import type { FlowItem, Place, Setting } from '../flow.ts';
import { itemAt } from './item.tsx';

/** The most rows that are kept in one strip; a longer list is set in several strips of about equal height. */
const ROWS = 16;
const GUTTER = 14;
/** The least width of a column, in em of the body: narrower ones would tear every word. */
const LEAST = 6;

/** How one item of the list sets itself inside its column. */
export type SetCell = (index: number, place: Place, setting: Setting) => readonly FlowItem[];

/**
 * Sets `count` list items in columns of about equal length; they read down one column, then the next. Where the
 * measure is too narrow for the columns that are asked for, there are fewer.
 */
export function setColumns(
  count: number,
  asked: number,
  setCell: SetCell,
  setting: Setting,
  place: Place,
): readonly FlowItem[] {
  const room = setting.measure - place.indent + setting.tokens.space.indent + GUTTER;
  const most = Math.floor(room / (LEAST * setting.tokens.size.body + GUTTER));
  const columns = Math.min(asked, Math.max(1, most));
  const rows = Math.ceil(count / columns);
  const perStrip = Math.ceil(rows / Math.ceil(rows / ROWS)) * columns;
  const starts = Array.from({ length: Math.ceil(count / perStrip) }, (_, strip) => strip * perStrip);
  const { indent, betweenItems } = setting.tokens.space;
  const width = (setting.measure - place.indent + indent - GUTTER * (columns - 1)) / columns;
  return starts.map((start) => {
    const cells = Array.from({ length: Math.min(perStrip, count - start) }, (_, index) =>
      setCell(start + index, { ...place, indent, lead: 0 }, { ...setting, measure: width }),
    );
    const strip = (
      <Strip cells={cells} columns={columns} width={width} setting={setting} base={place.structure.length} />
    );
    return itemAt({ ...place, indent: place.indent - indent }, strip, start === 0 ? place.lead : betweenItems);
  });
}

interface StripProps {
  readonly cells: readonly (readonly FlowItem[])[];
  readonly columns: number;
  /** Of one column, in pt. */
  readonly width: number;
  readonly setting: Setting;
  /** How many structure steps the strip itself stands under. */
  readonly base: number;
}

function Strip({ cells, columns, width, setting, base }: StripProps): ReactElement {
  const perColumn = Math.ceil(cells.length / columns);
  const starts = Array.from({ length: columns }, (_, column) => column * perColumn);
  const own = { solid: true };
  const side = setting.direction === 'rtl' ? 'marginRight' : 'marginLeft';
  return (
    <View
      {...own}
      style={{ flexDirection: setting.direction === 'rtl' ? 'row-reverse' : 'row', alignItems: 'flex-start' }}
    >
      {starts.map((start) => (
        <View key={start} style={{ width, [side]: start === 0 ? 0 : GUTTER }}>
          {stack(cells.slice(start, start + perColumn), base, setting.tokens.space.betweenItems)}
        </View>
      ))}
    </View>
  );
}

/** The items of one column, one under the other; spread as arguments, since they are never reordered. */
function stack(cells: readonly (readonly FlowItem[])[], base: number, gap: number): ReactElement {
  const rows = cells.flatMap((cell, row) =>
    cell.map((item, index) => {
      const own = { steps: item.structure.slice(base) };
      const marginTop = index === 0 ? (row === 0 ? 0 : gap) : item.above;
      return createElement(View, { ...own, style: { marginTop } }, item.element);
    }),
  );
  return createElement(View, {}, ...rows);
}
