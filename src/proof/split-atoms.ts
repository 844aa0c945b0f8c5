import type { ExpectedPassage, PassageKind } from '../document/text.ts';
import type { ExtractedPage, Gap } from './extract.ts';
import { type LineBox, lineBoxes } from './line-boxes.ts';
import { normalize } from './normalize.ts';

/**
 * The unit of comparison: a run of letters and figures, one punctuation mark, or one character of a script that is
 * written without spaces. Words are sequences of atoms without a gap; so a template's comma can stand at a word, and
 * a compound can be broken after its hyphen, without either counting as another word.
 */
export interface Atom {
  readonly text: string;
  /** What stands before it. */
  readonly gap: Gap;
  /** Index of its word. */
  readonly word: number;
  /** Index of its passage, or of the line it stands on. */
  readonly group: number;
  /** True for what a gap sets off from the number of its list item, or does not where the number is long. */
  readonly afterNumber?: boolean | undefined;
  /** What may stand before it, where it begins a passage. */
  readonly separator?: string | undefined;
  /** True where that has no space behind it, so that it may stand right behind other words: `，`. */
  readonly closed?: boolean | undefined;
}

export interface Words {
  readonly atoms: readonly Atom[];
  /** How many words the atoms make. */
  readonly count: number;
}

const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
const atomOrGap = new RegExp(`\\n|\\s|[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+|.`, 'gu');
const unspacedCharacter = new RegExp(`^[${unspaced}]`, 'u');

/** True for a character of a script that puts no spaces between words, where a gap says nothing. */
export function isUnspaced(atom: Atom): boolean {
  return unspacedCharacter.test(atom.text);
}

/**
 * The atoms of all passages, each with the number of its list item before it; `group` is the passage's index.
 * `capitals` names the kinds the theme sets in capitals.
 */
export function splitExpected(passages: readonly ExpectedPassage[], capitals: readonly PassageKind[]): Words {
  const texts = passages.map(({ text, capitals: upper = text.toUpperCase(), kind, number = '' }) => {
    const cased = capitals.includes(kind) ? upper : text;
    return normalize(`${number} ${cased}`).trim();
  });
  const { atoms, count } = split(texts, 'space');
  let [group, word] = [-1, -1];
  return {
    atoms: atoms.map((atom) => {
      const gap = atom.gap === 'line' ? 'space' : atom.gap;
      const before = atom.group === group ? '' : normalize(passages[atom.group]?.separator ?? '');
      const separator = before.trim();
      const closed = /\S$/.test(before);
      if (atom.group !== group) [group, word] = [atom.group, atom.word];
      const numbers = passages[group]?.number?.split(' ').length ?? 0;
      const afterNumber = atom.word > word && atom.word <= word + numbers;
      return { ...atom, gap, ...(afterNumber && { afterNumber }), ...(separator && { separator, closed }) };
    }),
    count,
  };
}

/** The atoms of a mark that nobody wrote: a separator. */
export function splitMark(mark: string): readonly Atom[] {
  return split([normalize(mark).trim()], 'space').atoms;
}

/** The words of a file; `group` of an atom is its line. */
export interface FoundWords extends Words {
  readonly pageOfLine: readonly number[];
  /** Where each line stands, if that is known. */
  readonly boxes: readonly (LineBox | undefined)[];
}

/** The atoms of all pages, on which page each line stands, and where. */
export function splitExtracted(pages: readonly ExtractedPage[]): FoundWords {
  const lines = pages.flatMap((page) => {
    const texts = normalize(page.text).split('\n');
    const boxes = lineBoxes(page);
    return texts.map((text, index) => {
      return { text, page: page.number, box: boxes.length === texts.length ? boxes[index] : undefined };
    });
  });
  return {
    ...split(
      lines.map(({ text }) => text),
      'line',
    ),
    pageOfLine: lines.map(({ page }) => page),
    boxes: lines.map(({ box }) => box),
  };
}

function split(texts: readonly string[], between: Gap): Words {
  const atoms: Atom[] = [];
  let word = -1;
  for (const [group, text] of texts.entries()) {
    let gap: Gap = between;
    for (const [piece] of text.matchAll(atomOrGap)) {
      if (piece === '\n') gap = 'line';
      else if (/^\s$/u.test(piece)) gap = gap === 'line' ? gap : 'space';
      else {
        const apart =
          gap !== 'none' || unspacedCharacter.test(piece) || unspacedCharacter.test(atoms.at(-1)?.text ?? '');
        if (apart) word++;
        atoms.push({ text: piece, gap, word, group });
        gap = 'none';
      }
    }
  }
  return { atoms, count: word + 1 };
}

/** Atoms as people read them, a space at every gap. */
export function joinAtoms(atoms: readonly Atom[]): string {
  return atoms.map(({ text, gap }, index) => (index > 0 && gap !== 'none' ? ` ${text}` : text)).join('');
}
