import type { Alignment } from './align.ts';
import { type Atom, joinAtoms } from './split-atoms.ts';

/** A word that no line is sure to hold. */
const LONG = 40;

/** How a document's words may be divided. */
export interface BreakRules {
  /** True when the author asked for hyphenation: a hyphen at a line's end then belongs to nobody. */
  readonly hyphenated?: boolean | undefined;
}

/**
 * Pairs addresses and over-long words that were broken in the midst of their letters at a line's end: there may be no
 * better place, and nothing was put in. Ordinary words broken so stay unpaired. Changes the alignment.
 */
export function mendBreaks(
  expected: readonly Atom[],
  found: readonly Atom[],
  alignment: Alignment,
  rules: BreakRules = {},
): void {
  const { toRight, toLeft } = alignment;
  let j = 0;
  for (let i = 0; i < expected.length; i++) {
    if (toRight[i] !== -1) {
      j = (toRight[i] ?? 0) + 1;
      continue;
    }
    let end = i;
    while (end < expected.length && toRight[end] === -1) end++;
    let rightEnd = j;
    while (rightEnd < found.length && toLeft[rightEnd] === -1) rightEnd++;
    if (isBrokenWord(expected, i, end, found.slice(j, rightEnd), rules)) {
      for (let left = i; left < end; left++) toRight[left] = Math.min(j + left - i, rightEnd - 1);
      for (let right = j; right < rightEnd; right++) toLeft[right] = Math.min(i + right - j, end - 1);
    }
    i = end - 1;
  }
}

function isBrokenWord(
  expected: readonly Atom[],
  start: number,
  end: number,
  pieces: readonly Atom[],
  rules: BreakRules,
): boolean {
  const wanted = expected.slice(start, end);
  if (pieces.length === 0 || pieces.length > 4 * wanted.length + 8) return false;
  if (wanted.some(({ word }) => word !== wanted[0]?.word) || pieces.slice(1).some(({ gap }) => gap === 'space'))
    return false;
  const text = textOf(wanted);
  if (rules.hyphenated && text === textOf(pieces.filter((_, index) => !isDivision(pieces, index)))) return true;
  if (text !== textOf(pieces)) return false;
  return mayBreakAnywhere(wholeWord(expected, start));
}

function textOf(atoms: readonly Atom[]): string {
  return atoms.map(({ text }) => text).join('');
}

/** A hyphen at the end of a line, in the midst of a word. */
function isDivision(pieces: readonly Atom[], index: number): boolean {
  return pieces[index]?.text === '-' && pieces[index + 1]?.gap === 'line';
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
  return word.length > LONG || /:\/\/|^www\.|\S@\S|^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\//u.test(word);
}
