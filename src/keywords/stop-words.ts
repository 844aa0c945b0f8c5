// @ts-expect-error The package has no types: each of its exports is a list of words.
import * as lists from 'stopword';
import { foldLetters } from './fold-letters.ts';
import { postingWords } from './posting-words.ts';
import { tokenize } from './tokenize.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = { ...lists };

/** The lists by BCP 47 language; the library calls them by ISO 639-3. */
const NAMES: Readonly<Record<string, string>> = {
  af: 'afr',
  ar: 'ara',
  bg: 'bul',
  bn: 'ben',
  br: 'bre',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  gu: 'guj',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  mr: 'mar',
  ms: 'msa',
  my: 'mya',
  nb: 'nob',
  nl: 'nld',
  no: 'nob',
  pa: 'panGu',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  so: 'som',
  sv: 'swe',
  sw: 'swa',
  th: 'tha',
  tl: 'tgl',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'zho',
};

/** The words of a language that carry no meaning of their own, and those that any posting says; English ones always. */
export function stopWords(language: string): ReadonlySet<string> {
  const own = new Intl.Locale(language).language;
  return new Set(
    [...listOf(own), ...(postingWords[own] ?? []), ...listOf('en'), ...(postingWords.en ?? [])].map(foldLetters),
  );
}

/**
 * The language of a text: the one whose small words it has most of. `likely` languages come first where two have as
 * many, and the first of them is taken for a text without any.
 */
export function languageOf(text: string, likely: readonly string[]): string {
  const words = tokenize(text, likely[0] ?? 'en').map((token) => foldLetters(token.text));
  const tried = [...new Set([...likely.map((tag) => new Intl.Locale(tag).language), ...Object.keys(NAMES)])];
  const counts = tried.map((language) => {
    const list = new Set(listOf(language).map(foldLetters));
    // Long lists hold more words by chance alone.
    return { language, count: words.filter((word) => list.has(word)).length / Math.log2(list.size + 16) };
  });
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}

function listOf(language: string): readonly string[] {
  const name = NAMES[language];
  return name === undefined ? [] : (LISTS[name] ?? []);
}
