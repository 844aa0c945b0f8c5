import type { Block } from './align.ts';

/** More differences than these between two unique words: texts that have nothing to do with each other. */
const MAX_EDITS = 1500;

/**
 * The pairs of equal elements that leave the fewest unpaired (Myers, "An O(ND) difference algorithm", 1986).
 * Gives none where the stretches differ too much to be worth the search.
 */
export function matchShortest(a: Int32Array, b: Int32Array, block: Block): readonly (readonly [number, number])[] {
  const n = block.leftEnd - block.left;
  const m = block.rightEnd - block.right;
  const limit = Math.min(n + m, MAX_EDITS);
  const reach = new Int32Array(2 * limit + 3);
  const history: Int32Array[] = [];
  for (let edits = 0; edits <= limit; edits++) {
    history.push(reach.slice(limit + 1 - edits - 1, limit + 1 + edits + 2));
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && at(reach, limit + k) < at(reach, limit + 2 + k));
      let x = down ? at(reach, limit + 2 + k) : at(reach, limit + k) + 1;
      while (x < n && x - k < m && a[block.left + x] === b[block.right + x - k]) x++;
      reach[limit + 1 + k] = x;
      if (x >= n && x - k >= m) return walkBack(history, n, m, block);
    }
  }
  return [];
}

/** Follows the edits from the end to the start. `history[d]` holds the reach of diagonals -d-1 … d+1 before edit d. */
function walkBack(
  history: readonly Int32Array[],
  n: number,
  m: number,
  block: Block,
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let x = n;
  let y = m;
  for (let edits = history.length - 1; edits >= 0; edits--) {
    const reach = history[edits] ?? new Int32Array();
    const k = x - y;
    const down = k === -edits || (k !== edits && at(reach, edits + k) < at(reach, edits + 2 + k));
    const fromX = edits === 0 ? 0 : at(reach, edits + 1 + (down ? k + 1 : k - 1));
    const fromY = edits === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) pairs.push([block.left + --x, block.right + --y]);
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? -1;
}
