import { isKnown } from './aliases.ts';
import { isProperName, mayBeTerm, type Phrase, phrasesAt } from './phrases.ts';
import type { KeyedWord } from './spell-keys.ts';
import { joinWords } from './tokenize.ts';

/** Something that a posting asks for. */
export interface PostingTerm {
  /** As the posting spells it first. */
  readonly term: string;
  readonly key: string;
  /** How often it does. */
  readonly count: number;
}

/**
 * The terms of a posting: of every place the longest phrase that is one, else the word alone. A phrase is a term when
 * the posting repeats it, when it is a name, when it is known as a thing of its own, or when the résumé has it too.
 */
export function postingTerms(
  words: readonly KeyedWord[],
  isElsewhere: (key: string) => boolean,
): readonly PostingTerm[] {
  const counts = countPhrases(words);
  const isTerm = (phrase: Phrase): boolean => {
    if (!mayBeTerm(phrase)) return false;
    if (phrase.words.length === 1) return true;
    const isSaid = (counts.get(phrase.key) ?? 0) > 1 && phrase.words.every(({ tells }) => tells);
    return isSaid || isKnown(phrase.key) || isProperName(phrase) || isElsewhere(phrase.key);
  };
  const terms = new Map<string, PostingTerm>();
  let at = 0;
  while (at < words.length) {
    const found = phrasesAt(words, at).find(isTerm);
    if (found !== undefined) {
      const { key, words: said } = found;
      const { term, count } = terms.get(key) ?? { term: joinWords(said.map(({ text }) => text)), count: 0 };
      terms.set(key, { term, key, count: count + 1 });
    }
    at += found?.words.length ?? 1;
  }
  return [...terms.values()];
}

function countPhrases(words: readonly KeyedWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const at of words.keys()) {
    for (const { key } of phrasesAt(words, at)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
