import type { ExpectedPassage, PassageKind } from '../document/text.ts';
import { align } from './align.ts';
import type { ExtractedPage } from './extract.ts';
import { findFaultyWords } from './find-faulty-words.ts';
import { findMoved } from './find-moved.ts';
import { forgiveDecorations } from './forgive-decorations.ts';
import { dropFurniture, forgiveFurniture } from './forgive-furniture.ts';
import { joinDivided } from './join-divided.ts';
import { mendBreaks } from './mend-breaks.ts';
import type { MissingText, Report } from './report.ts';
import { slideRuns } from './slide-runs.ts';
import { sortRegions } from './sort-regions.ts';
import { type Atom, joinAtoms, splitExpected, splitExtracted, type Words } from './split-atoms.ts';
import { unpairMarks } from './unpair-marks.ts';

export type Comparison = Pick<Report, 'recall' | 'precision' | 'order' | 'missing' | 'extra' | 'misplaced'>;

export interface CompareSettings {
  /** True when the author asked for hyphenation: a hyphen at a line's end then may belong to nobody. */
  readonly hyphenated?: boolean | undefined;
  /** What pages repeat outside the text; `{n}` and `{m}` stand for the page's number and the number of pages. */
  readonly furniture?: readonly string[] | undefined;
  /** The kinds of passage that the theme prints in capitals. */
  readonly capitals?: readonly PassageKind[] | undefined;
}

/** Holds the text of a file against the passages that were composed, both in reading order. */
export function compare(
  passages: readonly ExpectedPassage[],
  pages: readonly ExtractedPage[],
  settings: CompareSettings = {},
): Comparison {
  const expected = splitExpected(passages, settings.capitals ?? []);
  const read = splitExtracted(pages);
  const furniture = {
    texts: settings.furniture ?? [],
    pageOfLine: read.pageOfLine,
    pages: pages.length,
    used: new Set<string>(),
  };
  const pageOf = ({ group }: Atom): number => read.pageOfLine[group] ?? 1;
  const text = sortRegions(passages, expected.atoms, dropFurniture(read.atoms, furniture), pageOf);
  const found = { atoms: settings.hyphenated ? joinDivided(text, expected.atoms) : text, boxes: read.boxes };
  const alignment = align(expected.atoms.map(textOf), found.atoms.map(textOf));
  slideRuns(found.atoms, expected.atoms, alignment.toLeft, alignment.toRight);
  slideRuns(expected.atoms, found.atoms, alignment.toRight, alignment.toLeft);
  const pairMarks = unpairMarks(expected.atoms, alignment);
  mendBreaks(expected.atoms, found, alignment);
  pairMarks();
  const repeated = forgiveFurniture(found.atoms, alignment, furniture);
  const moved = findMoved(expected.atoms, found.atoms, alignment, repeated);
  const sides = { expected: expected.atoms, found: found.atoms, passages };
  const forgiven = new Set([...repeated, ...forgiveDecorations(sides, alignment, repeated)]);
  const faulty = findFaultyWords(expected.atoms, found, alignment, forgiven);
  const surplus = surplusWords(expected.atoms, found.atoms, alignment.toLeft, forgiven, faulty);
  const foundWords = new Set(found.atoms.filter((_, index) => !forgiven.has(index)).map(({ word }) => word)).size;
  const movedWords = new Set([...moved].map((index) => expected.atoms[index]?.word ?? -1));
  const misplaced = list(passages, expected.atoms, (word) => movedWords.has(word) && !faulty.has(word));
  return {
    recall: share(expected.count - faulty.size, expected.count),
    precision: share(foundWords - surplus.size, foundWords),
    order: orderOf(expected, moved),
    missing: list(passages, expected.atoms, (word) => faulty.has(word)),
    extra: phrases(found.atoms, (word) => surplus.has(word)).map(joinAtoms),
    misplaced,
  };
}

function textOf(atom: Atom): string {
  return atom.text;
}

/** Whole numbers divided: 1 only when nothing is lacking. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function orderOf({ atoms }: Words, moved: ReadonlySet<number>): number {
  const all = new Set(atoms.map(({ group }) => group)).size;
  const out = new Set([...moved].map((index) => atoms[index]?.group)).size;
  return share(all - out, all);
}

/** The words of the file that say what was not expected: indices of words. */
function surplusWords(
  expected: readonly Atom[],
  found: readonly Atom[],
  toLeft: Int32Array,
  forgiven: ReadonlySet<number>,
  faulty: ReadonlySet<number>,
): ReadonlySet<number> {
  const surplus = new Set<number>();
  for (const [index, { word }] of found.entries()) {
    const partner = expected[toLeft[index] ?? -1];
    if (!forgiven.has(index) && (!partner || faulty.has(partner.word))) surplus.add(word);
  }
  return surplus;
}

function list(
  passages: readonly ExpectedPassage[],
  atoms: readonly Atom[],
  wanted: (word: number) => boolean,
): readonly MissingText[] {
  return phrases(atoms, wanted).flatMap((phrase) => {
    const passage = passages[phrase[0]?.group ?? -1];
    return passage ? [{ path: passage.path, text: joinAtoms(phrase) }] : [];
  });
}

/** Neighbouring wanted words as phrases; a phrase never reaches over the end of a passage, or of a line in the file. */
function phrases(atoms: readonly Atom[], wanted: (word: number) => boolean): readonly (readonly Atom[])[] {
  const found: Atom[][] = [];
  let last: Atom | undefined;
  for (const atom of atoms) {
    if (wanted(atom.word)) {
      if (last && wanted(last.word) && last.group === atom.group) found.at(-1)?.push(atom);
      else found.push([atom]);
    }
    last = atom;
  }
  return found;
}
