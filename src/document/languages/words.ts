import { en } from './en.ts';
import { languageChain } from './language-chain.ts';
import { languages } from './languages.ts';

/** The kinds a section may have; each has a title in every language. */
const kinds = [
  'summary',
  'experience',
  'education',
  'projects',
  'skills',
  'languages',
  'publications',
  'presentations',
  'patents',
  'awards',
  'certificates',
  'courses',
  'volunteer',
  'activities',
  'interests',
  'memberships',
  'references',
  'other',
] as const;

type Kind = (typeof kinds)[number];

/**
 * What a language says apart from section titles. Patterns hold `{names}`, `{date}`, `{name}`, `{n}` and `{m}`;
 * seasons and quarters hold `{year}`, `{quarter}` and `{roman}`. A word without its pattern stands first.
 */
type Word =
  | 'present'
  | 'with'
  | 'about'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  | 'quarter'
  | 'page'
  | 'photo'
  /** Below a letter, before what goes with it. */
  | 'enclosures'
  /** Between a label and its value, and between the items of a list. */
  | 'colon'
  | 'comma';

/** Every built-in word and section title of a language; `labels` of a résumé overrides any of them. */
export type Words = Readonly<Record<Kind | Word, string>>;

/**
 * The words for a BCP 47 tag: its own, else those of its script and its base language, else English; `labels` wins
 * over all.
 */
export function wordsOf(language: string, labels: Readonly<Record<string, string>> = {}): Words {
  const layers = languageChain(language).map((tag) => languages[tag] ?? {});
  return Object.assign({}, en, ...layers.toReversed(), labels);
}

/** Whether a BCP 47 tag, or the language it belongs to, has section titles of its own here. */
export function hasWords(language: string): boolean {
  return languageChain(language).some((tag) => languages[tag]?.experience !== undefined);
}

/** Which way a language runs, by the script it is written in: Arabic and Hebrew letters run from the right. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script ?? '') ? 'rtl' : 'ltr';
}

/** The title of sections of a kind; undefined for what is no kind. */
export function kindTitle(kind: string | undefined, words: Words): string | undefined {
  const known = kinds.find((one) => one === kind);
  return known && words[known];
}
