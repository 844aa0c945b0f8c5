import type { Alignment } from './align.ts';
import type { Atom } from './split-atoms.ts';

/**
 * Takes marks of punctuation from their partners where no letter of their word has one: an alignment would as soon pair
 * the comma behind a word that was broken with the one before it. Changes the alignment.
 * @returns what gives those back their partners that have found no other since.
 */
export function unpairMarks(expected: readonly Atom[], { toRight, toLeft }: Alignment): () => void {
  const freed: (readonly [left: number, right: number])[] = [];
  for (let start = 0; start < expected.length; ) {
    let end = start;
    while (end < expected.length && expected[end]?.word === expected[start]?.word) end++;
    const indices = Array.from({ length: end - start }, (_, offset) => start + offset);
    const isFree = (index: number): boolean =>
      toRight[index] === -1 || !/[\p{L}\p{N}]/u.test(expected[index]?.text ?? '');
    if (indices.some((index) => toRight[index] === -1) && indices.every(isFree)) {
      freed.push(...indices.flatMap((left) => (toRight[left] === -1 ? [] : [[left, toRight[left] ?? -1] as const])));
    }
    start = end;
  }
  for (const [left, right] of freed) [toRight[left], toLeft[right]] = [-1, -1];
  return () => {
    for (const [left, right] of freed) {
      if (toRight[left] === -1 && toLeft[right] === -1) [toRight[left], toLeft[right]] = [right, left];
    }
  };
}
