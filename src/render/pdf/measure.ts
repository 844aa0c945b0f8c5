import layoutDocument from '@react-pdf/layout';
import { View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { balance } from './balance.ts';
import { childrenOf } from './children-of.ts';
import type { Flow, FlowItem } from './flow.ts';
import type { Fonts } from './fonts/fonts.ts';
import { instantiate } from './instantiate.ts';
import { alignRows } from './math/align-rows.ts';
import type { Instance, LaidNode, Line, NodeProps, TextInstance } from './node.ts';
import { setPictures } from './photo/set-pictures.ts';
import type { BreakSettings } from './text/break-lines.ts';
import { rememberMarks } from './text/remember-marks.ts';
import { setLines } from './text/set-lines.ts';

/** Taller than any résumé, so that nothing is broken before its height is known. */
const ENDLESS = 200_000;

/** A flow item with its laid-out node. Heights in pt. */
export interface MeasuredItem {
  readonly item: FlowItem;
  readonly node: LaidNode;
  readonly height: number;
  /** Lines of the text that may split, or 1. */
  readonly lines: number;
  /** Height down to the end of each line but the last; empty for what cannot split. */
  readonly cuts: readonly number[];
  /** The height of some of the lines, where it is not the sum of theirs: a list in columns. */
  readonly part?: ((from: number, to: number) => number) | undefined;
}

export interface MeasuredFlow {
  readonly flow: Flow;
  readonly items: readonly MeasuredItem[];
}

/** Lays every item out at the width of its column. Order is kept. */
export async function measureFlows(
  flows: readonly Flow[],
  fonts: Fonts,
  breaks: BreakSettings,
): Promise<readonly MeasuredFlow[]> {
  const pages = flows.map((flow) => ({ width: flow.width, elements: flow.items.map((item) => item.element) }));
  const laid = await layOut(pages, fonts, breaks);
  return flows.map((flow, index) => ({
    flow,
    items: (laid[index] ?? []).flatMap((node, at) => {
      const item = flow.items[at];
      return item ? [measured(item, node)] : [];
    }),
  }));
}

/** Lays out elements one under the other, each list on an endless page of the given width in pt. */
export async function layOut(
  pages: readonly { readonly width: number; readonly elements: readonly ReactElement[] }[],
  fonts: Fonts,
  breaks: BreakSettings,
): Promise<readonly (readonly LaidNode[])[]> {
  const contents = await Promise.all(
    pages.map(({ elements }) =>
      setPictures(elements.flatMap((element) => instantiate(createElement(View, {}, element)))),
    ),
  );
  const root = {
    type: 'DOCUMENT',
    box: {},
    style: {},
    props: {},
    children: pages.map(({ width }, index) => ({
      type: 'PAGE',
      box: {},
      style: {},
      props: { size: [width, ENDLESS], wrap: false },
      children: breakTexts(contents[index] ?? [], fonts, breaks),
    })),
  };
  const layout = layoutDocument as unknown as (root: object, fonts: Fonts) => Promise<LaidNode>;
  const document = await layout(root, fonts);
  return (document.children ?? []).map((page) => (page.children ?? []).map(alignRows));
}

/** Breaks every text that has a measure, so that the layout takes its lines as they are. */
function breakTexts(
  nodes: readonly (Instance | TextInstance)[],
  fonts: Fonts,
  breaks: BreakSettings,
): readonly (Instance | TextInstance)[] {
  return nodes.map((node) => {
    if (node.type === 'TEXT_INSTANCE') return node;
    const instance = node as Instance;
    const { measure, splits } = instance.props as NodeProps;
    // Names, heads and headings are never hyphenated.
    const rules = splits ? breaks : {};
    if (measure !== undefined) {
      return { ...instance, lines: rememberMarks(instance, fonts, () => setLines(instance, measure, fonts, rules)) };
    }
    return instance.type === 'TEXT' ? node : { ...instance, children: breakTexts(instance.children, fonts, breaks) };
  });
}

function measured(item: FlowItem, node: LaidNode): MeasuredItem {
  const stack = findNode(node, ({ columns }) => columns !== undefined);
  if (stack) return measuredColumns(item, node, stack);
  const height = node.box?.height ?? 0;
  const found = findSplit(node, -(node.box?.top ?? 0));
  const lines = found?.lines ?? [];
  const first = lines[0]?.box.y ?? 0;
  const cuts = lines.slice(1).map((line) => (found?.top ?? 0) + line.box.y - first);
  return { item, node, height, lines: Math.max(1, lines.length), cuts };
}

/** A list in columns may be parted between any two cells; each part is balanced for itself. */
function measuredColumns(item: FlowItem, node: LaidNode, stack: LaidNode): MeasuredItem {
  const { count = 1, gap = 0 } = stack.props.columns ?? {};
  const heights = childrenOf(stack).map((cell) => cell.box?.height ?? 0);
  const part = (from: number, to: number): number => balance(heights.slice(from, to), count, gap).height;
  const height = part(0, heights.length);
  return { item, node, height, lines: heights.length, cuts: heights.slice(1).map(() => 0), part };
}

/** The first node, from the top down, that has what is asked for. */
function findNode(node: LaidNode, wanted: (props: NodeProps) => boolean): LaidNode | undefined {
  if (wanted(node.props)) return node;
  for (const child of childrenOf(node)) {
    const found = findNode(child, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The text of an item that may split, with its distance from the item's top. */
function findSplit(node: LaidNode, top: number): { readonly lines: readonly Line[]; readonly top: number } | undefined {
  const here = top + (node.box?.top ?? 0);
  if (node.props.splits) return { lines: node.lines ?? [], top: here };
  for (const child of childrenOf(node)) {
    const found = findSplit(child, here);
    if (found) return found;
  }
  return undefined;
}
