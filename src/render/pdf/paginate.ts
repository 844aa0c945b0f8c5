import type { MeasuredItem } from './measure.ts';
import { penalties, staysWith } from './page-break.ts';

/** A part of an item on a page: its lines from `from` up to but not including `to`; `y` in pt from the column's top. */
export interface Placed {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Before item `index`, after `line` of its lines. */
export interface Breakpoint {
  readonly index: number;
  readonly line: number;
}

interface Way {
  readonly cost: number;
  readonly next: Breakpoint | undefined;
}

/** What one more page costs beside the penalties of page-break.ts. */
const PAGE = 1000;
/** Cost of a page that is left empty; a page half empty costs a quarter of it. Four lines are worth a clean break. */
const EMPTY = 5000;
/** A last page less than 15 % full, where an earlier break could give it more. */
const NEARLY_EMPTY = 400;

/**
 * Breaks a column into pages of the given height as a whole: of all ways to do it, the one whose breaks
 * cost least (Plass 1981: optimal pagination by dynamic programming), looking from the end to the start.
 * `taken` is what already stands on the first page, in pt: there the column begins below it, or on the next page
 * where nothing of it fits.
 */
export function paginate(given: readonly MeasuredItem[], height: number, taken = 0): readonly (readonly Placed[])[] {
  if (taken > 0 && !opensBelow(given, height - taken)) return [[], ...paginate(given, height)];
  const items = hoistBreaks(given);
  const roomFrom = (start: Breakpoint): number => height - (start.index === 0 && start.line === 0 ? taken : 0);
  const ways = new Map<string, Way>();
  const end = items.length;
  const penaltyAt = penalties(items, height);
  for (const start of breakpointsBackwards(items)) {
    ways.set(keyOf(start), bestFrom(start, items, roomFrom(start), costOf));
  }
  const pages: (readonly Placed[])[] = [];
  let at: Breakpoint | undefined = { index: 0, line: 0 };
  while (at && at.index < end) {
    const next: Breakpoint | undefined = ways.get(keyOf(at))?.next;
    const top = pages.length === 0 ? taken : 0;
    pages.push(placedBetween(at, next ?? { index: end, line: 0 }, items, top));
    at = next;
  }
  return pages;

  function costOf(next: Breakpoint, filled: number): Way {
    if (next.index >= end) return { cost: PAGE + (filled < 0.15 ? NEARLY_EMPTY : 0), next: undefined };
    const after = ways.get(keyOf(next))?.cost ?? Number.POSITIVE_INFINITY;
    const slack = items[next.index]?.item.breakBefore && next.line === 0 ? 0 : EMPTY * (1 - filled) ** 2;
    return { cost: PAGE + slack + penaltyAt(next) + after, next };
  }
}

/** Whether what must stand together at the start of a column fits what is left of its first page, in pt. */
function opensBelow(items: readonly MeasuredItem[], room: number): boolean {
  const last = items.findIndex((item, index) => {
    const next = items[index + 1];
    return !next || !staysWith(item, next);
  });
  const together = items.slice(0, last + 1);
  const height = together.reduce((sum, one, index) => {
    const splits = index === together.length - 1 && one.cuts.length > 1;
    return sum + (index > 0 ? one.item.above : 0) + (splits ? heightOf(one, 0, 2) : one.height);
  }, 0);
  return height <= room;
}

/** A page break that is asked for behind a heading comes before the heading, and all that stays with it. */
function hoistBreaks(items: readonly MeasuredItem[]): readonly MeasuredItem[] {
  const moved = [...items];
  for (let index = items.length - 1; index > 0; index -= 1) {
    const [before, here] = [moved[index - 1], moved[index]];
    if (!here?.item.breakBefore || !before || !staysWith(before, here)) continue;
    moved[index] = { ...here, item: { ...here.item, breakBefore: false } };
    moved[index - 1] = { ...before, item: { ...before.item, breakBefore: true } };
  }
  return moved;
}

function* breakpointsBackwards(items: readonly MeasuredItem[]): Generator<Breakpoint> {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    for (let line = items[index]?.cuts.length ?? 0; line >= 0; line -= 1) yield { index, line };
  }
}

/** The cheapest way to set everything from `start` on: over all ends that its first page can have. */
function bestFrom(
  start: Breakpoint,
  items: readonly MeasuredItem[],
  height: number,
  costOf: (next: Breakpoint, filled: number) => Way,
): Way {
  let best: Way = { cost: Number.POSITIVE_INFINITY, next: undefined };
  let used = 0;
  for (let index = start.index; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    const fresh = index === start.index;
    if (item.item.breakBefore && !fresh) return best;
    const from = fresh ? start.line : 0;
    const top = used + (fresh ? 0 : item.item.above);
    for (let line = from + 1; line <= item.cuts.length + 1; line += 1) {
      const whole = line > item.cuts.length;
      const bottom = top + heightOf(item, from, line);
      const first = fresh && line === from + 1;
      if (bottom > height + 0.01 && !first) return best;
      const next = whole ? { index: index + 1, line: 0 } : { index, line };
      best = cheaper(best, costOf(next, Math.min(1, bottom / height)));
      if (whole) used = bottom;
    }
  }
  return best;
}

function cheaper(one: Way, other: Way): Way {
  return other.cost < one.cost ? other : one;
}

function keyOf(point: Breakpoint): string {
  return `${point.index}:${point.line}`;
}

function placedBetween(
  start: Breakpoint,
  end: Breakpoint,
  items: readonly MeasuredItem[],
  top: number,
): readonly Placed[] {
  const placed: Placed[] = [];
  let y = top;
  for (let index = start.index; index <= end.index && index < items.length; index += 1) {
    const item = items[index];
    if (!item || (index === end.index && end.line === 0)) break;
    const from = index === start.index ? start.line : 0;
    const to = index === end.index ? end.line : item.cuts.length + 1;
    if (index > start.index) y += item.item.above;
    placed.push({ index, from, to, y });
    y += heightOf(item, from, to);
  }
  return placed;
}

function heightOf(item: MeasuredItem, from: number, to: number): number {
  if (item.part) return item.part(from, to);
  const top = from === 0 ? 0 : (item.cuts[from - 1] ?? 0);
  const bottom = to > item.cuts.length ? item.height : (item.cuts[to - 1] ?? item.height);
  return bottom - top;
}
