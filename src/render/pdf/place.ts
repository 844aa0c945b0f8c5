import { balance } from './balance.ts';
import { childrenOf } from './children-of.ts';
import type { MeasuredFlow, MeasuredItem } from './measure.ts';
import type { LaidNode } from './node.ts';
import type { Placed } from './paginate.ts';

/** Where a page's columns begin, in pt. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
}

/** What is printed on a page outside its columns. */
export interface LaidFurniture {
  readonly ground: readonly LaidNode[];
  readonly over: readonly LaidNode[];
}

/**
 * Makes the laid-out pages: every placed part of every column at its own place.
 * `columns[c][p]` is what column c has on page p; what is ground of `furniture` is drawn under
 * the text, the rest after it: a reader that follows the file must find the name first.
 */
export function placePages(
  flows: readonly MeasuredFlow[],
  columns: readonly (readonly (readonly Placed[])[])[],
  furniture: readonly LaidFurniture[],
  frame: PageFrame,
): readonly LaidNode[] {
  const count = Math.max(1, ...columns.map((pages) => pages.length));
  return Array.from({ length: count }, (_, page) => ({
    type: 'PAGE',
    box: { top: 0, left: 0, width: frame.width, height: frame.height },
    style: {},
    props: {},
    children: [
      ...(furniture[page]?.ground ?? []),
      ...flows.flatMap((flow, column) => (columns[column]?.[page] ?? []).flatMap((part) => place(part, flow, frame))),
      ...(furniture[page]?.over ?? []),
    ],
  }));
}

function place(part: Placed, { flow, items }: MeasuredFlow, frame: PageFrame): readonly LaidNode[] {
  const item = items[part.index];
  if (!item?.node.box) return [];
  const node = cut(item.node, part, item);
  const steps = item.item.structure;
  return [
    { ...node, props: { ...node.props, steps }, box: { ...item.node.box, left: flow.left, top: frame.top + part.y } },
  ];
}

/** The part of an item's node that stands on one page. */
function cut(node: LaidNode, part: Placed, { cuts, part: balanced }: MeasuredItem): LaidNode {
  if (balanced) return setColumns(node, part.from, part.to);
  if (part.from === 0 && part.to > cuts.length) return node;
  return cutText(node, part.from, part.to) ?? node;
}

/** Sets the chosen cells of a list side by side in columns. */
function setColumns(node: LaidNode, from: number, to: number): LaidNode {
  const { columns } = node.props;
  if (!columns) return { ...node, children: childrenOf(node).map((child) => setColumns(child, from, to)) };
  const chosen = childrenOf(node).slice(from, to);
  const heights = chosen.map((cell) => cell.box?.height ?? 0);
  const { cells } = balance(heights, columns.count, columns.gap);
  const children = chosen.map((cell, index) => {
    const { column = 0, top = 0 } = cells[index] ?? {};
    const place = columns.mirrored ? columns.count - 1 - column : column;
    const box = {
      width: columns.width,
      height: heights[index] ?? 0,
      top,
      left: place * (columns.width + columns.gutter),
    };
    return { ...cell, box: { ...cell.box, ...box } };
  });
  return { ...node, children };
}

/** Keeps the chosen lines of the text that splits. On the later part nothing beside the text is drawn again. */
function cutText(node: LaidNode, from: number, to: number): LaidNode | undefined {
  const box = from > 0 && node.box ? { ...node.box, top: 0 } : node.box;
  if (node.props.splits) return { ...node, box, lines: node.lines?.slice(from, to) };
  for (const [index, child] of childrenOf(node).entries()) {
    const kept = cutText(child, from, to);
    if (!kept) continue;
    const beside = from === 0 ? childrenOf(node) : [];
    return { ...node, box, children: from === 0 ? beside.with(index, kept) : [kept] };
  }
  return undefined;
}
