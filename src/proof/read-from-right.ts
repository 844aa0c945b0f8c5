import type { Gap, TextItem } from './extract.ts';

/** An item with the way its letters run and the reader's own verdict on what stands before it. */
export interface PlacedItem extends TextItem {
  readonly dir: string;
}

/** Parts of the size: a smaller gap is none; a larger jump is no word space. */
const LEAST = 0.1;
const MOST = 1.2;

interface Box {
  readonly left: number;
  readonly right: number;
}

/**
 * Mends the gaps of lines that run from the right. The reader judges by a pen that moves to the right, so that a step
 * to the left is never a space to it and every step back over a word is one; an eye goes by the white between them.
 */
export function readFromRight(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const lines = linesOf(items);
  const right = lines.map((line) => line.some(({ dir }) => dir === 'rtl'));
  return lines.flatMap((line, index) => {
    const begun = index > 0 && (right[index] || right[index - 1]) ? begin(line) : line;
    return right[index] ? mendLine(begun) : begun;
  });
}

function linesOf(items: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  const lines: PlacedItem[][] = [];
  for (const item of items) {
    const last = lines.at(-1)?.at(-1);
    const same =
      last &&
      (item.gap !== 'line' || isStepLeft(last, item)) &&
      Math.abs(last.y - item.y) < Math.max(last.size, item.size) / 2;
    if (same) lines.at(-1)?.push(item);
    else lines.push([item]);
  }
  return lines;
}

/** What stands on another line stands there whichever way the pen has gone. */
function begin([first, ...rest]: readonly PlacedItem[]): readonly PlacedItem[] {
  return first ? [{ ...first, gap: 'line' }, ...rest] : [];
}

/** True where the next item ends about where the last begins. */
function isStepLeft(last: PlacedItem, next: PlacedItem): boolean {
  const em = Math.max(last.size, next.size);
  const behind = last.x - (next.x + next.width);
  return next.x <= last.x && behind > -0.3 * em && behind < MOST * em;
}

function mendLine(line: readonly PlacedItem[]): readonly PlacedItem[] {
  const chains = chainsOf(line);
  let before: Box | undefined;
  return chains.flatMap((chain, index) => {
    const box = boxOf(chain);
    const [first, ...rest] = chain;
    if (!first) return [];
    const fromRight = [chain, chains[index - 1] ?? []].some((one) => one.some(({ dir }) => dir === 'rtl'));
    const gap = before && fromRight ? gapOf(distance(before, box), first) : first.gap;
    before = before ? { left: Math.min(before.left, box.left), right: Math.max(before.right, box.right) } : box;
    return [{ ...first, gap }, ...rest.map((item, at) => ({ ...item, gap: gapWithin(chain[at] ?? first, item) }))];
  });
}

/** The line in stretches that run to the left: each one word or many, with whatever stands among them. */
function chainsOf(line: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  const chains: PlacedItem[][] = [];
  for (const item of line) {
    const last = chains.at(-1)?.at(-1);
    if (last && isStepLeft(last, item)) chains.at(-1)?.push(item);
    else chains.push([item]);
  }
  return chains;
}

function gapWithin(last: PlacedItem, next: PlacedItem): Gap {
  return /^\p{M}/u.test(next.text) ? 'none' : gapOf(last.x - (next.x + next.width), next);
}

function gapOf(white: number, { size }: PlacedItem): Gap {
  return white > LEAST * size ? 'space' : 'none';
}

function boxOf(chain: readonly PlacedItem[]): Box {
  return {
    left: Math.min(...chain.map(({ x }) => x)),
    right: Math.max(...chain.map(({ x, width }) => x + width)),
  };
}

/** The white between two stretches, whichever is at the left. */
function distance(one: Box, other: Box): number {
  return Math.max(other.left - one.right, one.left - other.right);
}
