import type { ExpectedPassage } from '../document/text.ts';
import type { Alignment } from './align.ts';
import { type Atom, splitMark } from './split-atoms.ts';

/** Bullets and rules that a page may show between passages without anyone having written them. */
const decorations = new Set('•◦▪▫‣∙●○■□·|/–—-');

/** What is compared: `group` of an expected atom is the index of its passage. */
export interface Sides {
  readonly expected: readonly Atom[];
  readonly found: readonly Atom[];
  readonly passages: readonly ExpectedPassage[];
}

/**
 * The atoms between two passages that are bullets, which stand apart from all words, or the separator that the passage
 * behind it may have before it. What joins two words that were to stand apart is never forgiven.
 */
export function forgiveDecorations(
  { expected, found, passages }: Sides,
  { toLeft }: Alignment,
  furniture: ReadonlySet<number>,
): ReadonlySet<number> {
  const forgiven = new Set<number>();
  let start = 0;
  while (start < found.length) {
    let end = start;
    while (end < found.length && toLeft[end] === -1) end++;
    if (end > start && isBetweenPassages(expected, toLeft[start - 1], toLeft[end])) {
      const run = range(start, end).filter((index) => !furniture.has(index));
      const [before = -1, after = -1] = [toLeft[start - 1], toLeft[end]].map((one) => expected[one ?? -1]?.group);
      // Parts of a head that have changed places are moved, and their separator with them.
      const separator = passages[after >= 0 && after < before ? before : after]?.separator ?? '';
      for (const index of findSeparator(found, run, separator)) forgiven.add(index);
      for (const index of run) if (isBullet(found, index)) forgiven.add(index);
    }
    start = Math.max(end, start + 1);
  }
  return forgiven;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function isBetweenPassages(expected: readonly Atom[], before: number | undefined, after: number | undefined): boolean {
  const ends = before === undefined || expected[before]?.group !== expected[before + 1]?.group;
  const begins = after === undefined || expected[after]?.group !== expected[after - 1]?.group;
  return ends || begins;
}

function isBullet(found: readonly Atom[], index: number): boolean {
  const { text = '', gap } = found[index] ?? {};
  return decorations.has(text) && (index === 0 || gap !== 'none') && found[index + 1]?.gap !== 'none';
}

/** Where the separator stands in a stretch of atoms, with gaps where it has spaces; nowhere if it does not. */
function findSeparator(found: readonly Atom[], run: readonly number[], separator: string): readonly number[] {
  const mark = splitMark(separator);
  if (mark.length === 0) return [];
  for (let offset = 0; offset + mark.length <= run.length; offset++) {
    const place = run.slice(offset, offset + mark.length);
    const after = found[(place.at(-1) ?? 0) + 1];
    const apart = !/\s$/u.test(separator) || after === undefined || after.gap !== 'none';
    if (apart && mark.every(({ text }, index) => found[place[index] ?? -1]?.text === text)) return place;
  }
  return [];
}
