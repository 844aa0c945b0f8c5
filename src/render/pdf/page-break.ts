import type { MeasuredItem } from './measure.ts';
import type { Breakpoint } from './paginate.ts';

/** Never, unless a page holds nothing else. */
const NEVER = 1_000_000;
/** Inside a node that its author wants whole, where a page could hold it; less than a head alone, which helps nobody. */
const WHOLE = 250_000;
/** A lone line of a paragraph, or of an entry, at the foot or the head of a page. */
const LONE = 50_000;
/** Between the lines of one long line of a head: only where a page cannot hold the head and what stays with it. */
const IN_HEAD = 100_000;
const IN_PARAGRAPH = 45;
/** Between two bullets or paragraphs of an entry, and for every bullet that both belong to. */
const IN_ENTRY = 25;
const IN_BULLET = 8;
/** Between a bullet and the bullets that it leads up to. */
const BEHIND_LEAD = 15;
/** Between two entries, for every node that both belong to. */
const IN_NODE = 6;

/** The same as `penaltyAt`, reckoned once for every point. */
export function penalties(items: readonly MeasuredItem[], height: number): (point: Breakpoint) => number {
  const known = new Map<string, number>();
  return (point) => {
    const key = `${point.index}:${point.line}`;
    const penalty = known.get(key) ?? penaltyAt(point, items, height);
    known.set(key, penalty);
    return penalty;
  };
}

/** What a page break at this point costs: nothing between sections, more the closer what it parts belongs together. */
export function penaltyAt(point: Breakpoint, items: readonly MeasuredItem[], height: number): number {
  if (point.line > 0) return inParagraph(point, items) + apart(point, items, height);
  const before = items[point.index - 1];
  const after = items[point.index];
  if (!before || !after) return 0;
  if (after.item.breakBefore) return 0;
  if (staysWith(before, after)) return NEVER;
  return between(before, after, items[point.index - 2]) + apart(point, items, height);
}

/** True when an item must not be parted from the next: it is a head, and the next belongs to the same node. */
export function staysWith({ item }: MeasuredItem, next: MeasuredItem): boolean {
  const depth = item.groups.length;
  return item.keepWithNext && next.item.groups[depth - 1]?.key === item.groups[depth - 1]?.key;
}

function inParagraph(point: Breakpoint, items: readonly MeasuredItem[]): number {
  const { lines = 1, item } = items[point.index] ?? {};
  const lone = point.line < 2 || lines - point.line < 2 ? LONE : 0;
  return IN_PARAGRAPH + lone + (item?.keepWithNext ? IN_HEAD : 0);
}

/** What is parted by a break between two items; `earlier` is the one before them. */
function between(before: MeasuredItem, after: MeasuredItem, earlier: MeasuredItem | undefined): number {
  const shared = sharedGroups(before, after);
  if (shared === 0 || after.item.groups.length > shared) return IN_NODE * shared;
  const bullets = sharedBullets(before, after);
  const leads = bullets > 0 && (!earlier || sharedBullets(earlier, before) < bullets);
  return IN_ENTRY + IN_BULLET * bullets + (leads ? BEHIND_LEAD : 0);
}

/** How many list items, one in the other, hold both. */
function sharedBullets(before: MeasuredItem, after: MeasuredItem): number {
  const keys = new Set(before.item.structure.map(({ key }) => key));
  return after.item.structure.filter(({ key, tag }) => tag === 'LI' && keys.has(key)).length;
}

function sharedGroups(before: MeasuredItem, after: MeasuredItem): number {
  const one = before.item.groups;
  const other = after.item.groups;
  let shared = 0;
  while (shared < one.length && one[shared]?.key === other[shared]?.key) shared += 1;
  return shared;
}

/** What the parting does to the nodes on both sides: lone lines under a head, lone last lines, nodes to be kept whole. */
function apart(point: Breakpoint, items: readonly MeasuredItem[], height: number): number {
  const before = point.line > 0 ? items[point.index] : items[point.index - 1];
  const after = items[point.index];
  if (!before || !after) return 0;
  const shared = point.line > 0 ? after.item.groups.length : sharedGroups(before, after);
  const parted = after.item.groups.slice(0, shared);
  const whole = parted.filter((group) => group.whole && extent(group.key, items) <= height).length;
  return whole * WHOLE + (linesUnderHead(point, items) === 1 ? LONE : 0) + loneEnd(point, items, shared);
}

/** Lines set since the last head, when that head's body goes on after the break; 2 stands for enough. */
function linesUnderHead(point: Breakpoint, items: readonly MeasuredItem[]): number {
  let lines = point.line;
  for (let index = point.index - 1; index >= 0 && lines < 2; index -= 1) {
    const item = items[index];
    if (!item) break;
    const next = items[index + 1];
    if (next && staysWith(item, next)) return goesOn(item, items[point.index], point) ? lines : 2;
    lines += item.lines;
  }
  return lines === 0 ? 2 : lines;
}

function goesOn(head: MeasuredItem, after: MeasuredItem | undefined, point: Breakpoint): boolean {
  if (point.line > 0) return true;
  const depth = head.item.groups.length;
  return after?.item.groups[depth - 1]?.key === head.item.groups[depth - 1]?.key && head.item.groups.length > 0;
}

/** A lone line of the innermost shared node left over for the next page. */
function loneEnd(point: Breakpoint, items: readonly MeasuredItem[], shared: number): number {
  const key = items[point.index]?.item.groups[shared - 1]?.key;
  if (key === undefined) return 0;
  let lines = -point.line;
  for (let index = point.index; index < items.length && lines < 2; index += 1) {
    const item = items[index];
    if (!item?.item.groups.some((group) => group.key === key)) break;
    lines += item.lines;
  }
  return lines === 1 ? LONE / 10 : 0;
}

const extents = new WeakMap<readonly MeasuredItem[], ReadonlyMap<string, number>>();

/** The height of all items of a node, in pt; reckoned once for all nodes of a column. */
function extent(key: string, items: readonly MeasuredItem[]): number {
  const known = extents.get(items) ?? reckonExtents(items);
  extents.set(items, known);
  return known.get(key) ?? 0;
}

function reckonExtents(items: readonly MeasuredItem[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (const { item, height } of items) {
    for (const { key } of item.groups) {
      const above = heights.get(key);
      heights.set(key, above === undefined ? height : above + item.above + height);
    }
  }
  return heights;
}
