import type { Alignment } from './align.ts';
import { mayBreakAnywhere, wholeRange, wholeWord } from './mend-breaks.ts';
import { type Lines, outgrowsLine } from './outgrows-line.ts';
import { type Atom, isUnspaced } from './split-atoms.ts';

/** After these a word may go on in the next line: the break adds nothing and hides nothing. */
const breakAfter = /^[-‐‑–—/\\]$/u;

/**
 * The expected words that are not in the file as they were written: letters are lacking, the word is torn apart or has
 * run into its neighbour. Gives indices of words.
 */
export function findFaultyWords(
  expected: readonly Atom[],
  lines: Lines,
  alignment: Alignment,
  forgiven: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = lines.atoms;
  const { toRight, toLeft } = alignment;
  const faulty = new Set<number>();
  const blame = (index: number | undefined): void => {
    const atom = expected[index ?? -1];
    if (atom) faulty.add(atom.word);
  };
  for (const [index, atom] of expected.entries()) {
    const place = toRight[index] ?? -1;
    if (place === -1) blame(index);
    else if (!standsApart(expected, found, index, alignment)) {
      blame(index - 1);
      blame(index);
      blame(toLeft[place - 1]);
    } else if (atom.gap === 'none' && expected[index - 1]?.word === atom.word) {
      if (!holdsTogether(expected, lines, index, alignment, forgiven)) blame(index);
    }
  }
  for (const [place, atom] of found.entries()) {
    if (atom.gap !== 'none' || place === 0) continue;
    const isExtra = (one: number): boolean => toLeft[one] === -1 && !forgiven.has(one);
    if (isExtra(place)) blame(toLeft[place - 1]);
    if (isExtra(place - 1)) blame(toLeft[place]);
  }
  return faulty;
}

/** False when an atom that begins a word is glued to another word in the file. */
function standsApart(
  expected: readonly Atom[],
  found: readonly Atom[],
  index: number,
  { toRight, toLeft }: Alignment,
): boolean {
  const atom = expected[index];
  const place = toRight[index] ?? -1;
  const here = found[place];
  const before = expected[toLeft[place - 1] ?? -1];
  if (!atom || !here || !before || here.gap !== 'none' || atom.gap === 'none') return true;
  if (atom.afterNumber || atom.closed) return true;
  return isUnspaced(atom) || isUnspaced(before) || toRight[index - 1] === place;
}

/** True when an atom follows the one before it in the file as it does in its word. */
function holdsTogether(
  expected: readonly Atom[],
  found: Lines,
  index: number,
  { toRight, toLeft }: Alignment,
  forgiven: ReadonlySet<number>,
): boolean {
  const last = toRight[index - 1] ?? -1;
  const place = toRight[index] ?? -1;
  if (last === -1 || place === last) return true;
  if (place < last) return false;
  for (let between = last + 1; between < place; between++) {
    // Between them may stand a page's foot, or the rest of an atom that was broken itself.
    if (!forgiven.has(between) && toLeft[between] !== index - 1) return false;
  }
  const gap = found.atoms[place]?.gap ?? 'none';
  if (gap !== 'line') return gap === 'none';
  if (breakAfter.test(expected[index - 1]?.text ?? '') || mayBreakAnywhere(wholeWord(expected, index))) return true;
  return outgrowsLine(found, ...wholeRange(expected, toLeft, expected[index]?.word, last, place + 1));
}
