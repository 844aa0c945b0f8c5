import { isFromRight } from '../../bidi-levels.ts';

/** A word on a line, as far as its order goes. */
export interface LineWord {
  readonly text: string;
  /** From the left, in units of its size. */
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

const STRONG = /[\p{L}\p{N}]/u;
/** White that parts what does not belong together, in em. */
const APART = 1;

/**
 * Puts the words of a line into the order in which they are read, on a page of that direction: words of the other
 * direction that follow one another keep their own order (UAX #9, L2, the other way round).
 */
export function orderWords<W extends LineWord>(words: readonly W[], direction: 'ltr' | 'rtl'): readonly W[] {
  const fromLeft = [...words].sort((one, other) => one.x - other.x);
  const runs: W[][] = [];
  for (const word of fromLeft) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const joins = last && before && sideOf(before, direction) === sideOf(word, direction) && !isApart(before, word);
    if (joins) last.push(word);
    else runs.push([word]);
  }
  const ordered = runs.map((run) => (run[0] && sideOf(run[0], direction) === 'rtl' ? run.toReversed() : run));
  return (direction === 'rtl' ? ordered.toReversed() : ordered).flat();
}

/** Marks alone go with the page. */
function sideOf({ text }: LineWord, direction: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (isFromRight(text)) return 'rtl';
  return STRONG.test(text) ? 'ltr' : direction;
}

function isApart(before: LineWord, after: LineWord): boolean {
  return after.x - (before.x + before.width) > APART * after.size;
}
