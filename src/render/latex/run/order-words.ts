import { isFromRight } from '../../bidi-levels.ts';
import { isMark, type LinePart, type Mark, type PageWord } from './line-parts.ts';

/** Words that run one way, without anything between them that runs otherwise. */
export interface Stretch {
  /** In the order in which they are read. */
  readonly words: readonly PageWord[];
  /** 0 for the text of the page, which runs as the page does; else what stands in it, counted as it is read. */
  readonly number: number;
  readonly side: 'L' | 'R';
}

/** What a line leaves open for the next: the stretch that goes on there. */
export type Open = Pick<Stretch, 'number' | 'side'> | undefined;

/**
 * Puts the words of a line, which come from the left to the right with the marks between them, into the order in which
 * they are read on a page of that direction. `open` is what the line before has left open.
 */
export function orderWords(
  parts: readonly LinePart[],
  direction: 'ltr' | 'rtl',
  open: Open,
): { readonly stretches: readonly Stretch[]; readonly open: Open } {
  const side = direction === 'rtl' ? 'R' : 'L';
  const fromLeft = stretchesOf(parts, side, open);
  const asPage = direction === 'rtl' ? fromLeft.toReversed() : fromLeft;
  const stretches = asPage.flatMap((stretch, index) => {
    if (stretch.number === 0) return [stretch];
    // What is no page's text stands together; the first of it tells of all.
    if ((asPage[index - 1]?.number ?? 0) > 0) return [];
    const end = asPage.findIndex(({ number }, at) => at > index && number === 0);
    return asPage.slice(index, end === -1 ? undefined : end).toSorted((one, other) => one.number - other.number);
  });
  const last = stretches.at(-1);
  const closed = parts.some((part) => isMark(part) && part.kind === 'E' && part.number === last?.number);
  return { stretches, open: last && last.number > 0 && !closed ? last : undefined };
}

/** The stretches from the left to the right: each is told by the mark at its beginning or the one at its end. */
function stretchesOf(parts: readonly LinePart[], page: 'L' | 'R', open: Open): readonly Stretch[] {
  const marks = parts.filter(isMark);
  const groups: PageWord[][] = [[]];
  for (const part of parts) {
    if (isMark(part)) groups.push([]);
    else groups.at(-1)?.push(part);
  }
  return groups.flatMap((words, index) => {
    const [left, right] = [marks[index - 1], marks[index]];
    const owner = marks.length === 0 ? (open ?? ownOf(words, page)) : ownerOf(left, right);
    if (!owner) return words.length === 0 ? [] : [{ words: turned(words, page), number: 0, side: page }];
    return [{ words: turned(words, owner.side), number: owner.number, side: owner.side }];
  });
}

/** A stretch from the left begins at its left and ends at its right; one from the right the other way round. */
function ownerOf(left: Mark | undefined, right: Mark | undefined): Open {
  if (left && (left.kind === 'B') === (left.side === 'L')) return left;
  return right && (right.kind === 'E') === (right.side === 'L') ? right : undefined;
}

/** A line without marks runs as the page does, unless all its letters run the other way: it goes on from a page before. */
function ownOf(words: readonly PageWord[], page: 'L' | 'R'): Open {
  const text = words.map((word) => word.text).join('');
  const fromLeft = /\p{L}/u.test(text) && !isFromRight(text);
  return page === 'R' && fromLeft ? { number: 1, side: 'L' } : undefined;
}

function turned(words: readonly PageWord[], side: 'L' | 'R'): readonly PageWord[] {
  return side === 'R' ? words.toReversed() : words;
}
