import { View } from '@react-pdf/renderer';
import { createElement, Fragment, type ReactElement } from 'react';
import { columnsFor } from '../../columns-for.ts';
import type { FlowItem, Place, Setting } from '../flow.ts';
import { itemAt } from './item.tsx';

const GUTTER = 14;
/** The least width of a column, in em of the body: narrower ones would tear every word. */
const LEAST = 6;

/** How one item of the list sets itself inside its column. */
export type SetCell = (index: number, place: Place, setting: Setting) => readonly FlowItem[];

/**
 * Sets list items in columns of about equal height; they read down one column, then the next, on every page anew. Where
 * the measure is too narrow for the columns that are asked for, there are fewer. Widths in pt: of each item on one line,
 * and of the longest word.
 */
export function setColumns(
  widths: readonly number[],
  widest: number,
  asked: number,
  setCell: SetCell,
  setting: Setting,
  place: Place,
): readonly FlowItem[] {
  const { indent, betweenItems } = setting.tokens.space;
  const room = setting.measure - place.indent + indent;
  const widthIn = (columns: number): number => (room - GUTTER * (columns - 1)) / columns;
  const least = Math.max(LEAST * setting.tokens.size.body - indent, widest);
  const columns = columnsFor(widths, asked, (count) => widthIn(count) - indent, least);
  const width = widthIn(columns);
  const cells = widths.map((_, index) => setCell(index, { ...place, indent, lead: 0 }, { ...setting, measure: width }));
  const own = {
    columns: { count: columns, width, gutter: GUTTER, gap: betweenItems, mirrored: setting.direction === 'rtl' },
  };
  const stack = <View {...own}>{cellsOf(cells, width, place.structure.length)}</View>;
  return [itemAt({ ...place, indent: place.indent - indent }, stack, place.lead)];
}

/**
 * The cells one under the other, as wide as a column: where each of them stands is known when the pages are broken.
 * Spread as arguments, since they are never reordered.
 */
function cellsOf(cells: readonly (readonly FlowItem[])[], width: number, base: number): ReactElement {
  const views = cells.map((cell) => {
    const items = cell.map((item, index) => {
      const own = { steps: item.structure.slice(base) };
      return createElement(View, { ...own, style: { marginTop: index === 0 ? 0 : item.above } }, item.element);
    });
    return createElement(View, { style: { width } }, ...items);
  });
  return createElement(Fragment, {}, ...views);
}
