import { childrenOf } from './children-of.ts';
import type { LaidNode } from './node.ts';

/** A heading as the outline lists it. `page` counts from 0, `top` in pt from the page's upper edge. */
export interface OutlineHeading {
  readonly title: string;
  /** 2 for sections, more for entries. */
  readonly level: number;
  readonly page: number;
  readonly top: number;
}

/** Room left above a heading that the outline leads to, in pt. */
const ABOVE = 6;

/** The headings of laid-out pages, in order of appearance; the name at the top is no part of the outline. */
export function findHeadings(pages: readonly LaidNode[]): readonly OutlineHeading[] {
  return pages.flatMap((page, index) => headingsIn(page, index, 0));
}

function headingsIn(node: LaidNode, page: number, offset: number): readonly OutlineHeading[] {
  const top = offset + (node.box?.top ?? 0);
  const level = node.props.tag === undefined ? 0 : Number(/^H([2-6])$/.exec(node.props.tag)?.[1] ?? 0);
  if (level === 0) return childrenOf(node).flatMap((child) => headingsIn(child, page, top));
  const title = (node.lines ?? [])
    .map((line) => line.string)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return [{ title, level, page, top: Math.max(0, top - ABOVE) }];
}

/** What pdfkit offers to build an outline from. */
export interface OutlineItem {
  readonly children: readonly OutlineItem[];
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options: object): OutlineItem;
}

/** Enters the headings into a file's outline, each under the nearest one of a lower level. */
export function writeOutline(root: OutlineItem, headings: readonly OutlineHeading[], pageWidth: number): void {
  const open: { readonly level: number; readonly item: OutlineItem }[] = [{ level: 1, item: root }];
  for (const { title, level, page, top } of headings) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.item ?? root;
    // pdfkit counts `left` from the right edge: the page's width stands for its left edge.
    const item = parent.addItem(title, { pageNumber: page, top, left: pageWidth });
    open.push({ level, item });
  }
  if (root.children.length > 0) root.outlineData.Count = root.children.length;
  for (const section of root.children) countClosed(section);
}

/** Readers show what is below an item when it is opened: how much that is stands there as a negative number (ISO 32000-1, table 153). */
function countClosed(item: OutlineItem): void {
  if (item.children.length > 0) item.outlineData.Count = -item.children.length;
  for (const child of item.children) countClosed(child);
}
