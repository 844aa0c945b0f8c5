import { PARTICLES } from './date-particles.ts';
import { monthNames } from './month-names.ts';
import type { Season } from './resume.ts';

/** The words of a language that authors write dates with, in lower case and without dots. */
export interface DateWords {
  /** Month from 1 to 12 by name. */
  readonly months: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, Season>>;
  /** Words for a range that still goes on. */
  readonly present: readonly string[];
  /** Words between the two ends of a range. */
  readonly to: readonly string[];
}

/** Written out, because every résumé is read with them and asking `Intl` costs more than reading it. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

function numbered(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, index) => [name, index + 1]));
}

/** English is read in every résumé. */
export const englishDateWords: DateWords = {
  months: { ...numbered(ENGLISH), ...numbered(ENGLISH.map((name) => name.slice(0, 3))), sept: 9 },
  seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'fall', winter: 'winter' },
  present: ['present', 'current', 'currently', 'now', 'today', 'ongoing'],
  to: ['to', 'until'],
};

/**
 * Takes a value of `language` as read and gives the words that dates may be written with: English ones and, where
 * it is a tag of a language, that one's; these go first.
 */
export function dateWordsOf(tag: unknown): DateWords {
  const language = languageOf(tag);
  if (language === undefined || language === 'en') return englishDateWords;
  const { present = [], to = [] } = PARTICLES[language] ?? {};
  return {
    ...englishDateWords,
    months: { ...englishDateWords.months, ...monthNames(language) },
    present: [...present, ...englishDateWords.present],
    to: [...to, ...englishDateWords.to],
  };
}

/** The words of a node: those around it and, where it has a `language` of its own, that one's. */
export function withDateWords(words: DateWords, tag: unknown): DateWords {
  if (tag === undefined) return words;
  const own = dateWordsOf(tag);
  return {
    ...words,
    months: { ...own.months, ...words.months },
    present: [...words.present, ...own.present],
    to: [...words.to, ...own.to],
  };
}

function languageOf(tag: unknown): string | undefined {
  try {
    const { language } = new Intl.Locale(String(tag ?? 'en'));
    return language === 'no' ? 'nb' : language;
  } catch {
    return undefined;
  }
}
