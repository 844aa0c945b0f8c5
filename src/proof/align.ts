import { matchShortest } from './match-shortest.ts';

/** What two sequences share, in order: `toRight[i]` is the partner of the left element `i`, or -1; and back. */
export interface Alignment {
  readonly toRight: Int32Array;
  readonly toLeft: Int32Array;
}

/** A stretch of both sequences, upper bounds excluded. */
export interface Block {
  readonly left: number;
  readonly leftEnd: number;
  readonly right: number;
  readonly rightEnd: number;
}

/**
 * Aligns two sequences of words. Words that both have exactly once are anchors (patience diff), between them the
 * shortest edit is sought; so it takes nearly linear time even where much differs, and a moved paragraph stays whole.
 */
export function align(left: readonly string[], right: readonly string[]): Alignment {
  const ids = new Map<string, number>();
  const number = (word: string): number => {
    const known = ids.get(word) ?? ids.size;
    ids.set(word, known);
    return known;
  };
  const a = Int32Array.from(left, number);
  const b = Int32Array.from(right, number);
  const found: Alignment = { toRight: new Int32Array(a.length).fill(-1), toLeft: new Int32Array(b.length).fill(-1) };
  alignBlock(a, b, { left: 0, leftEnd: a.length, right: 0, rightEnd: b.length }, found);
  return found;
}

function alignBlock(a: Int32Array, b: Int32Array, whole: Block, found: Alignment): void {
  const block = trim(a, b, whole, found);
  if (block.left === block.leftEnd || block.right === block.rightEnd) return;
  const anchors = longestRise(uniquePairs(a, b, block));
  if (anchors.length === 0) {
    for (const [i, j] of matchShortest(a, b, block)) pair(found, i, j);
    return;
  }
  let { left, right } = block;
  for (const [i, j] of [...anchors, [block.leftEnd, block.rightEnd] as const]) {
    alignBlock(a, b, { left, leftEnd: i, right, rightEnd: j }, found);
    if (i < block.leftEnd) pair(found, i, j);
    left = i + 1;
    right = j + 1;
  }
}

function pair(found: Alignment, i: number, j: number): void {
  found.toRight[i] = j;
  found.toLeft[j] = i;
}

/** Pairs what is equal at both ends and gives the rest. */
function trim(a: Int32Array, b: Int32Array, whole: Block, found: Alignment): Block {
  let { left, leftEnd, right, rightEnd } = whole;
  while (left < leftEnd && right < rightEnd && a[left] === b[right]) pair(found, left++, right++);
  while (left < leftEnd && right < rightEnd && a[leftEnd - 1] === b[rightEnd - 1]) pair(found, --leftEnd, --rightEnd);
  return { left, leftEnd, right, rightEnd };
}

type Pair = readonly [left: number, right: number];

/** The words that stand exactly once in either stretch, in the left one's order. */
function uniquePairs(a: Int32Array, b: Int32Array, block: Block): readonly Pair[] {
  const inLeft = placesOf(a, block.left, block.leftEnd);
  const inRight = placesOf(b, block.right, block.rightEnd);
  const pairs: Pair[] = [];
  for (const [word, i] of inLeft) {
    const j = inRight.get(word);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j]);
  }
  return pairs;
}

/** Where each word stands; -1 for a word that stands in several places. */
function placesOf(words: Int32Array, start: number, end: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let i = start; i < end; i++) {
    const word = words[i] ?? -1;
    places.set(word, places.has(word) ? -1 : i);
  }
  return places;
}

/** The longest subsequence whose right sides rise: what did not move. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  const rightOf = (index: number | undefined): number => pairs[index ?? -1]?.[1] ?? -1;
  for (const [index, [, right]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rightOf(tops[middle]) < right) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  }
  const rise: Pair[] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const found = pairs[index];
    if (found) rise.push(found);
  }
  return rise.reverse();
}
