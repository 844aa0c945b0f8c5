import type { Alignment } from './align.ts';
import { normalize } from './normalize.ts';
import { type Atom, joinAtoms } from './split-atoms.ts';

/** What may stand between running heads and page numbers. */
const separators = new Set('•·|/,;:–—-');
/** A running head that is too long for its line takes no more lines than this. */
const MAX_LINES = 4;

/** How many lines are tried: as many as there may be first, or as few. */
const MOST_FIRST: readonly number[] = Array.from({ length: MAX_LINES }, (_, index) => MAX_LINES - index);
const FEWEST_FIRST = MOST_FIRST.toReversed();

/** What pages repeat outside the text. `{n}` and `{m}` stand for the page's number and the number of pages. */
export interface Furniture {
  readonly texts: readonly string[];
  readonly pageOfLine: readonly number[];
  readonly pages: number;
  /** What has been found already, as `page text`: each text is forgiven once a page. */
  readonly used: Set<string>;
}

type Range = readonly [start: number, end: number];

/**
 * Takes out the first or last lines of a page that say which page it is, in words and numbers: nobody else writes
 * “Page 1 of 2” there, and its name must not be taken for the author's.
 */
export function dropFurniture(found: readonly Atom[], furniture: Furniture): readonly Atom[] {
  if (furniture.pages < 2) return found;
  const isSure = (line: string, texts: readonly string[]): boolean =>
    /\p{L}/u.test(line) && texts.some((text) => text.includes('{n}'));
  // As few lines as say it: those behind a page number may be the author's name at the head of the first page.
  const dropped = findFurniture(found, furniture, () => true, isSure, FEWEST_FIRST);
  return found.filter((_, index) => !dropped.has(index));
}

/**
 * The atoms of the first and last lines of pages that nobody expected and that say nothing but page numbers and running
 * heads, each text at most once a page.
 */
export function forgiveFurniture(
  found: readonly Atom[],
  { toLeft }: Alignment,
  furniture: Furniture,
): ReadonlySet<number> {
  return findFurniture(
    found,
    furniture,
    (index) => toLeft[index] === -1,
    () => true,
  );
}

function findFurniture(
  found: readonly Atom[],
  furniture: Furniture,
  isFree: (index: number) => boolean,
  isWanted: (line: string, texts: readonly string[]) => boolean,
  counts: readonly number[] = MOST_FIRST,
): ReadonlySet<number> {
  const forgiven = new Set<number>();
  if (furniture.texts.length === 0) return forgiven;
  for (const [page, lines] of linesByPage(found, furniture.pageOfLine)) {
    for (const edge of [1, -1]) {
      for (const count of counts.filter((one) => one <= lines.length)) {
        const [[start] = [0, 0], end] = edge === 1 ? [lines[0], lines[count - 1]] : [lines.at(-count), lines.at(-1)];
        const indices = Array.from({ length: (end?.[1] ?? 0) - start }, (_, offset) => start + offset);
        if (!indices.every((index) => isFree(index) && !forgiven.has(index))) continue;
        const line = joinAtoms(indices.flatMap((index) => found[index] ?? []));
        const texts = textsOf(line, page, furniture);
        if (texts.length === 0 || !isWanted(line, texts)) continue;
        for (const text of texts) furniture.used.add(`${page} ${text}`);
        for (const index of indices) forgiven.add(index);
        break;
      }
    }
  }
  return forgiven;
}

/** Where each line of a page begins and ends among the atoms, by the page's number. */
function linesByPage(found: readonly Atom[], pageOfLine: readonly number[]): ReadonlyMap<number, readonly Range[]> {
  const pages = new Map<number, Range[]>();
  for (let start = 0; start < found.length; ) {
    const line = found[start]?.group ?? 0;
    let end = start;
    while (end < found.length && found[end]?.group === line) end++;
    const page = pageOfLine[line] ?? 1;
    const lines = pages.get(page);
    if (lines) lines.push([start, end]);
    else pages.set(page, [[start, end]]);
    start = end;
  }
  return pages;
}

/** The texts that a line is made of, apart from separators; none if it says anything else. */
function textsOf(line: string, page: number, { texts, pages, used }: Furniture): readonly string[] {
  let rest = ` ${line} `;
  const seen: string[] = [];
  for (const text of texts.toSorted((one, other) => other.length - one.length)) {
    const filled = normalize(text).trim().replaceAll('{n}', String(page)).replaceAll('{m}', String(pages));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(filled)}(?![\\p{L}\\p{N}])`, 'u');
    if (filled === '' || used.has(`${page} ${text}`) || !pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    seen.push(text);
  }
  const left = rest.split(/\s+/u).filter((piece) => piece !== '' && !separators.has(piece));
  return left.length > 0 ? [] : seen;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
