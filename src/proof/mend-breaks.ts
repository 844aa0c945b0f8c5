import type { Alignment } from './align.ts';
import { type Lines, outgrowsLine } from './outgrows-line.ts';
import { type Atom, joinAtoms } from './split-atoms.ts';

/** A word that no line is sure to hold. */
const LONG = 40;

/** How far behind one another the pieces of neighbouring words may stand: bullets and separators are between them. */
const MAX_SKIP = 40;

/**
 * Pairs words that were broken in the midst of their letters at a line's end, where that is allowed: addresses, and words
 * that no line holds. Nothing was put in, so nothing is lost. Ordinary words broken so stay unpaired. Changes the
 * alignment.
 */
export function mendBreaks(expected: readonly Atom[], found: Lines, alignment: Alignment): void {
  const { toRight, toLeft } = alignment;
  let from = 0;
  for (let start = 0; start < expected.length; ) {
    if (toRight[start] !== -1) {
      from = (toRight[start++] ?? 0) + 1;
      continue;
    }
    let end = start + 1;
    while (expected[end]?.word === expected[start]?.word && toRight[end] === -1) end++;
    const place = findPieces(expected.slice(start, end), found.atoms, toLeft, from);
    if (place && mayBreak(expected, start, end, place, found, alignment)) {
      const [first, last] = [place.start, place.end - 1];
      for (let left = start; left < end; left++) toRight[left] = Math.min(first + left - start, last);
      for (let right = first; right <= last; right++) toLeft[right] = Math.min(start + right - first, end - 1);
      from = place.end;
    }
    start = end;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the pieces of a word stand among the next atoms without partners. */
function findPieces(
  wanted: readonly Atom[],
  found: readonly Atom[],
  toLeft: Int32Array,
  from: number,
): Place | undefined {
  const text = textOf(wanted);
  for (let start = from; start < from + MAX_SKIP && toLeft[start] === -1; start++) {
    let rest = text;
    for (let end = start; rest !== '' && toLeft[end] === -1 && (end === start || found[end]?.gap !== 'space'); end++) {
      const piece = found[end]?.text ?? '';
      if (!rest.startsWith(piece)) break;
      rest = rest.slice(piece.length);
      if (rest === '') return { start, end: end + 1 };
    }
  }
  return undefined;
}

function mayBreak(
  expected: readonly Atom[],
  start: number,
  end: number,
  place: Place,
  found: Lines,
  { toLeft }: Alignment,
): boolean {
  if (mayBreakAnywhere(wholeWord(expected, start))) return true;
  const word = expected[end - 1]?.word;
  return outgrowsLine(found, ...wholeRange(expected, toLeft, word, place.start, place.end));
}

/** A stretch of the file with what stands right before and behind it of the same word. */
export function wholeRange(
  expected: readonly Atom[],
  toLeft: Int32Array,
  word: number | undefined,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  let [first, last] = [start, end];
  while (expected[toLeft[first - 1] ?? -1]?.word === word && first > 0) first--;
  while (expected[toLeft[last] ?? -1]?.word === word && last < toLeft.length) last++;
  return [first, last];
}

function textOf(atoms: readonly Atom[]): string {
  return atoms.map(({ text }) => text).join('');
}

/** The text of the word that an atom belongs to. */
export function wholeWord(atoms: readonly Atom[], index: number): string {
  const word = atoms[index]?.word;
  let start = index;
  while (start > 0 && atoms[start - 1]?.word === word) start--;
  let end = index;
  while (end < atoms.length && atoms[end]?.word === word) end++;
  return joinAtoms(atoms.slice(start, end));
}

/** True for an address (web, e-mail) and for a word longer than any line is sure to hold. */
export function mayBreakAnywhere(word: string): boolean {
  return word.length > LONG || /:\/\/|^www\.|\S@\S|^\p{P}*[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\//u.test(word);
}
