import { isKnown, standardOf } from './aliases.ts';
import type { KeyedWord } from './spell-keys.ts';
import { joinWords } from './tokenize.ts';

/** The most words of a term. */
const LONGEST = 6;

/** Words that stand next to each other, from one place of a text. */
export interface Phrase {
  readonly words: readonly KeyedWord[];
  /** What it is compared by. */
  readonly key: string;
}

/** The phrases that begin at a word, the longest first, the word alone last. */
export function phrasesAt(words: readonly KeyedWord[], start: number): readonly Phrase[] {
  let length = 1;
  while (length < LONGEST && words[start + length]?.follows === true) length += 1;
  return Array.from({ length }, (_, index) => phraseOf(words.slice(start, start + length - index)));
}

function phraseOf(words: readonly KeyedWord[]): Phrase {
  return { words, key: standardOf(joinWords(words.map(({ key }) => key))) };
}

/** Whether a phrase may be a term at all: it begins and ends with words that tell something, or is known as it is. */
export function mayBeTerm({ words }: Phrase): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length > 1 && isKnown(words.map(({ key }) => key).join(' '))) return true;
  return first?.tells === true && last?.tells === true;
}

/** Whether a phrase is a name, such as that of a house or a product: every word of it has a capital. */
export function isProperName({ words }: Phrase): boolean {
  const hasCapital = ({ text }: KeyedWord): boolean => /^\p{Lu}/u.test(text);
  return (
    words.length > 1 &&
    words.length <= 4 &&
    words.every((word) => hasCapital(word) && word.tells) &&
    words[0]?.opens === false
  );
}
