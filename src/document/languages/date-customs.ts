import { lookUp } from './language-chain.ts';

/** What a language's résumés do with dates where the standard data (CLDR, by `Intl`) is made for running text. */
export interface DateCustoms {
  /** Unicode date patterns for months and days where the author names none. */
  readonly month?: string;
  readonly day?: string;
  /** `long` where months have no short names that people use. */
  readonly names?: 'long';
  /** What stands between the ends of a range; default an en dash. */
  readonly dash?: string;
  /** Whether the dash goes without spaces: always, or unless an end holds a space itself. Default: between years only. */
  readonly tight?: 'always' | 'unless-spaced';
}

/** In Nordic languages the dash of a range takes no spaces (Språkrådet, Retskrivningsordbogen, Svenska skrivregler). */
const nordic: DateCustoms = { tight: 'always' };

/** Chinese months and years end in words of their own, so the dash needs no spaces (CLDR's intervals). */
const chinese: DateCustoms = { tight: 'always' };

const customs: Readonly<Record<string, DateCustoms>> = {
  bg: { month: 'MM.yyyy', day: 'dd.MM.yyyy', names: 'long' },
  cs: { day: 'd. MMMM yyyy', names: 'long' },
  da: nordic,
  // A word, not a dash: “2015 until 2016”.
  fa: { dash: ' تا ', tight: 'always' },
  fi: { month: 'M/yyyy', day: 'd.M.yyyy', names: 'long', tight: 'unless-spaced' },
  is: { tight: 'unless-spaced' },
  // CLDR's sign, and the one Japanese keyboards write; it folds to “~”, which parsers know, as the wave dash does not.
  ja: { dash: '\uFF5E', tight: 'always' },
  ko: { dash: '~', tight: 'always' },
  nb: nordic,
  nn: nordic,
  // The short name of May is no genitive, which a day asks for.
  pl: { day: 'd MMMM yyyy' },
  // Running text puts “de” between month and year; a column of dates does without.
  pt: { month: 'MMM yyyy', day: 'd MMM yyyy' },
  sk: { month: 'M/yyyy', day: 'd. M. yyyy', names: 'long' },
  sv: nordic,
  vi: { month: 'MM/yyyy', day: 'dd/MM/yyyy', names: 'long' },
  zh: chinese,
};

/** A language's own ways with dates; empty where `Intl` says it all. */
export function dateCustomsOf(language: string): DateCustoms {
  return lookUp(customs, language) ?? {};
}
