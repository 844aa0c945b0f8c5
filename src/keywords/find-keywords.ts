import { isKnown } from './aliases.ts';
import { type Phrase, phrasesAt } from './phrases.ts';
import { postingTerms } from './posting-terms.ts';
import { spellKeys } from './spell-keys.ts';
import { languageOf, stopWords } from './stop-words.ts';

/** A text of the résumé, and the field that it is in. */
export interface Said {
  readonly path: string;
  readonly text: string;
}

/** What became of a posting's term: the résumé says it, its source does but the profile leaves it out, or nobody does. */
export type KeywordState = 'found' | 'dropped' | 'absent';

export interface Keyword {
  /** As the posting spells it. */
  readonly term: string;
  /** How often the posting does. */
  readonly count: number;
  readonly state: KeywordState;
  /** The fields that say it, in reading order; of a dropped one those of the source. */
  readonly where: readonly string[];
}

export interface KeywordReport {
  /** The posting's, BCP 47. */
  readonly language: string;
  /** The most repeated first, then as the posting has them. */
  readonly terms: readonly Keyword[];
}

/** What keywords are looked for in. */
export interface KeywordPlaces {
  /** What the résumé prints, as its profile leaves it. */
  readonly printed: readonly Said[];
  /** What its source says, whole. */
  readonly source: readonly Said[];
  /** The languages that the posting may be in, the likeliest first. */
  readonly likely: readonly string[];
}

/** Where to write to, and where to read more: no term is in it. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/**
 * Holds a posting's terms against a résumé: whole words and phrases alone, capitals and hyphens aside, and known
 * spellings of one thing as one (`JS`, `JavaScript`). It only reports; no word is ever added to a résumé.
 */
export function findKeywords(posting: string, { printed, source, likely }: KeywordPlaces): KeywordReport {
  const language = languageOf(posting, likely);
  const common = stopWords(language);
  const index = (said: readonly Said[]): ReadonlyMap<string, readonly string[]> => indexOf(said, language, common);
  const [here, there] = [index(printed), index(source)];
  const words = spellKeys(posting.replace(ADDRESS, ' · '), language, common);
  const terms = postingTerms(words, (key) => here.has(key) || there.has(key));
  const keywords = terms.map(({ term, key, count }): Keyword => {
    const found = here.get(key);
    const where = found ?? there.get(key) ?? [];
    return { term, count, state: found ? 'found' : where.length > 0 ? 'dropped' : 'absent', where };
  });
  return { language, terms: keywords.toSorted((one, other) => other.count - one.count) };
}

/** Every phrase of the texts, with the fields that it is in. */
function indexOf(
  said: readonly Said[],
  language: string,
  common: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const { path, text } of said) {
    const words = spellKeys(text, language, common);
    for (const at of words.keys()) {
      const phrases = phrasesAt(words, at);
      for (const { key, words: phrase } of phrases) {
        if (phrase.length === 1 && (phrase[0]?.tells === false || isLetterOfName(phrases))) continue;
        const fields = index.get(key) ?? [];
        if (!fields.includes(path)) index.set(key, [...fields, path]);
      }
    }
  }
  return index;
}

/** The C of “C sharp” is not the language C. */
function isLetterOfName(phrases: readonly Phrase[]): boolean {
  const [letter = ''] = phrases.at(-1)?.words.map(({ key }) => key) ?? [];
  const longer = phrases.filter(({ words }) => words.length > 1);
  return letter.length === 1 && longer.some(({ words }) => isKnown(words.map(({ key }) => key).join(' ')));
}
