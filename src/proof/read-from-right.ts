import type { Gap, TextItem } from './extract.ts';

/** An item with the way its letters run and the reader's own verdict on what stands before it. */
export interface PlacedItem extends TextItem {
  readonly dir: string;
}

/** Part of the size: a smaller gap is none, since a thin space may have a tenth. */
const LEAST = 0.095;

/**
 * Mends the gaps of lines that run from the right. The reader judges by a pen that moves to the right, so that a step
 * to the left is never a space to it and every step back over a word is one; an eye goes by the white between them.
 */
export function readFromRight(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const lines = linesOf(items);
  const right = lines.map((line) => line.some(({ dir }) => dir === 'rtl') || turnsBack(line));
  return lines.flatMap((line, index) => {
    const begun = index > 0 && (right[index] || right[index - 1]) ? begin(line) : line;
    return right[index] ? mendLine(begun) : begun;
  });
}

function linesOf(items: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  const lines: PlacedItem[][] = [];
  for (const item of items) {
    const last = lines.at(-1)?.at(-1);
    const same = last && Math.abs(last.y - item.y) < Math.max(last.size, item.size) / 2;
    if (same) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines;
}

/** True where the pen goes back in a line without holes: marks alone do not tell that they run from the right. */
function turnsBack(line: readonly PlacedItem[]): boolean {
  const goesBack = line.some(({ x, width }, index) => x + width <= (line[index - 1]?.x ?? 0) + LEAST);
  if (!goesBack) return false;
  const fromLeft = [...line].sort((one, other) => one.x - other.x);
  return fromLeft.every(({ x, width, size }, index) => {
    const next = fromLeft[index + 1];
    return next === undefined || next.x - (x + width) < size;
  });
}

/** What stands on another line stands there whichever way the pen has gone. */
function begin([first, ...rest]: readonly PlacedItem[]): readonly PlacedItem[] {
  return first ? [{ ...first, gap: 'line' }, ...rest] : [];
}

/** Neighbours in the order of reading that fill a stretch of the line by themselves. */
interface Box {
  readonly left: number;
  readonly right: number;
  /** The places that they take, counted from the left; the last is not theirs. */
  readonly from: number;
  readonly to: number;
  /** Which items: of the line, in the order of reading. */
  readonly first: number;
  readonly last: number;
}

/**
 * A line of both directions is a tree: words that follow one another make a box, which stands beside the box before it
 * in one direction or the other. So the white between two words that follow one another is that between their boxes,
 * however far apart the words themselves may stand.
 */
function mendLine(line: readonly PlacedItem[]): readonly PlacedItem[] {
  const gaps = new Map<number, Gap>();
  const boxes: Box[] = [];
  const join = (): boolean => {
    const [one, next] = boxes.slice(-2);
    if (!one || !next || (one.to !== next.from && next.to !== one.from)) return false;
    gaps.set(next.first, gapBetween(line, one, next));
    boxes.splice(-2, 2, unite(one, next));
    return true;
  };
  for (const box of boxesOf(line)) {
    boxes.push(box);
    while (join());
  }
  for (const [index, box] of boxes.entries()) {
    const before = boxes[index - 1];
    if (before) gaps.set(box.first, gapBetween(line, before, box));
  }
  return line.map((item, index) => ({ ...item, gap: gaps.get(index) ?? (index === 0 ? item.gap : 'none') }));
}

/** A box for each item but for marks, which stand over a letter and after nothing. */
function boxesOf(line: readonly PlacedItem[]): readonly Box[] {
  const letters = line
    .map((item, index) => ({ item, index }))
    .filter(({ item, index }) => index === 0 || !isMark(item));
  const fromLeft = [...letters].sort((one, other) => centre(one.item) - centre(other.item));
  const places = new Map(fromLeft.map(({ index }, place) => [index, place]));
  return letters.map(({ item: { x, width }, index }) => {
    const from = places.get(index) ?? 0;
    return { left: x, right: x + width, from, to: from + 1, first: index, last: index };
  });
}

function isMark({ text }: PlacedItem): boolean {
  return /^\p{M}/u.test(text);
}

function centre({ x, width }: PlacedItem): number {
  return x + width / 2;
}

function unite(one: Box, next: Box): Box {
  return {
    left: Math.min(one.left, next.left),
    right: Math.max(one.right, next.right),
    from: Math.min(one.from, next.from),
    to: Math.max(one.to, next.to),
    first: one.first,
    last: next.last,
  };
}

/** Of neighbours that run from the left the reader knows; else the white between the boxes tells. */
function gapBetween(line: readonly PlacedItem[], one: Box, next: Box): Gap {
  const [last, first] = [line[one.last], line[next.first]];
  if (!last || !first) return 'none';
  const fromLeft = last.dir !== 'rtl' && first.dir !== 'rtl' && one.to === next.from;
  const isNext = last.x + last.width === one.right && first.x === next.left;
  if (fromLeft && isNext && first.gap !== 'line') return first.gap;
  const white = Math.max(next.left - one.right, one.left - next.right);
  return white > LEAST * first.size ? 'space' : 'none';
}
