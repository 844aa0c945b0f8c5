import { isUnspaced, unspacedBreaks } from '../../unspaced.ts';

/** A place where a line may end: before string index `at`; with a hyphen where a word is divided. */
export interface Opportunity {
  readonly at: number;
  readonly hyphen: boolean;
}

/** Joints of an address, behind which a line may end. */
const JOINT = /(?<=[/?&=_.,;:@#%+~-])(?=[^/?&=_.,;:@#%+~-])/u;

/** Behind no-break spaces. */
const JOINED = /(?<=[\u00A0\u202F])(?![\u00A0\u202F])/u;

/** A word and the white behind it: spaces, and the wide ones that part a label from what it says. */
const WORD = /([^ \n\u2001-\u2003]+)([ \n\u2001-\u2003]*)/gu;

/**
 * Where a text may be broken: behind spaces (not behind no-break spaces), between letters or
 * words of scripts that have no spaces, in syllables where hyphenation is
 * asked for, and inside a word only when it is wider than the measure, without a hyphen that would falsify it.
 */
export function opportunities(
  text: string,
  measure: number,
  width: (start: number, end: number) => number,
  hyphenate?: (word: string) => readonly string[],
): readonly Opportunity[] {
  const found: Opportunity[] = [];
  for (const match of text.matchAll(WORD)) {
    const [whole, word = ''] = match;
    const start = match.index;
    const tooWide = width(start, start + word.length) > measure;
    if (isUnspaced(word)) found.push(...unspacedParts(word, start, measure, width));
    else if (tooWide) found.push(...looseParts(word, start, measure, width));
    else if (hyphenate) found.push(...syllablesOf(word, start, hyphenate));
    if (start + whole.length < text.length) found.push({ at: start + whole.length, hyphen: false });
  }
  return found;
}

/** Words that no-break spaces join, and no line can hold: broken there first, and within only what is too wide alone. */
function looseParts(
  text: string,
  start: number,
  measure: number,
  width: (start: number, end: number) => number,
): readonly Opportunity[] {
  let at = start;
  return text.split(JOINED).flatMap((word, index) => {
    const tooWide = width(at, at + word.length) > measure;
    const inside = tooWide ? partsOf(word, at, measure, width) : [];
    const before = index > 0 ? [{ at, hyphen: false }] : [];
    at += word.length;
    return [...before, ...inside];
  });
}

/** Words that follow each other without spaces, each broken further only where it is too wide. */
function unspacedParts(
  text: string,
  start: number,
  measure: number,
  width: (start: number, end: number) => number,
): readonly Opportunity[] {
  const breaks = unspacedBreaks(text);
  return [0, ...breaks].flatMap((from, index) => {
    const to = breaks[index] ?? text.length;
    const tooWide = width(start + from, start + to) > measure;
    const inside = tooWide ? partsOf(text.slice(from, to), start + from, measure, width) : [];
    return from === 0 ? inside : [{ at: start + from, hyphen: false }, ...inside];
  });
}

function partsOf(
  word: string,
  start: number,
  measure: number,
  width: (start: number, end: number) => number,
): readonly Opportunity[] {
  let at = start;
  return word.split(JOINT).flatMap((part, index) => {
    const letters = width(at, at + part.length) > measure ? lettersOf(part, at) : [];
    const joint = index > 0 ? [{ at, hyphen: false }] : [];
    at += part.length;
    return [...joint, ...letters];
  });
}

/** Three letters stay on each side, of words that have so many. */
function lettersOf(part: string, start: number): readonly Opportunity[] {
  const letters = [...part];
  const least = letters.length < 6 ? 1 : 3;
  let at = start;
  return letters.slice(0, -1).flatMap((letter, index) => {
    at += letter.length;
    const isInside = index + 1 >= least && letters.length - index - 1 >= least;
    return isInside ? [{ at, hyphen: false }] : [];
  });
}

/** Two letters stay before the division, three behind it. */
function syllablesOf(
  word: string,
  start: number,
  hyphenate: (word: string) => readonly string[],
): readonly Opportunity[] {
  if (!/^\p{L}{6,}[.,;:!?]?$/u.test(word)) return [];
  let at = 0;
  return hyphenate(word)
    .slice(0, -1)
    .flatMap((syllable) => {
      at += syllable.length;
      return at >= 2 && word.length - at >= 3 ? [{ at: start + at, hyphen: true }] : [];
    });
}
