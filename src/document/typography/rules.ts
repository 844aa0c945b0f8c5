import { lookUp } from '../languages/language-chain.ts';

/** The marks that open and close a quotation. */
export type QuoteMarks = readonly [open: string, close: string];

/** What a language asks of the characters between its words. */
export interface TypographyRules {
  readonly quotes: QuoteMarks;
  /** For a quotation in a quotation, and for what the author put in single marks. */
  readonly inner: QuoteMarks;
  /** Corner brackets around Chinese and Japanese characters. */
  readonly corners?: true;
  /** What stands for a spaced hyphen, up to the space behind it. */
  readonly dash: string;
  /** Words that begin with an apostrophe: `'tis`. */
  readonly elisions?: RegExp;
  /** Letters that are words and do not end a line. */
  readonly shortWords?: string;
  /** Whether a space stands before `: ; ! ?`, or before the colon only. */
  readonly spacedMarks?: 'all' | 'colon';
}

/** A dash that does not begin a line. */
const KEPT_DASH = '\u00A0–';
const LONG_DASH = '\u00A0—';
const NARROW = '\u202F';

const english: QuoteMarks = ['“', '”'];
const single: QuoteMarks = ['‘', '’'];
const low: QuoteMarks = ['„', '“'];
const lowSingle: QuoteMarks = ['‚', '‘'];
const lowHigh: QuoteMarks = ['„', '”'];
const angle: QuoteMarks = ['«', '»'];
const angleSingle: QuoteMarks = ['‹', '›'];
const inward: QuoteMarks = ['»', '«'];
const high: QuoteMarks = ['”', '”'];
const highSingle: QuoteMarks = ['’', '’'];
const spacedAngle: QuoteMarks = [`«${NARROW}`, `${NARROW}»`];

const usual: TypographyRules = { quotes: english, inner: single, dash: ' –' };
const german: TypographyRules = { ...usual, quotes: low, inner: lowSingle };
const swiss: TypographyRules = { ...usual, quotes: angle, inner: angleSingle };
const nordic: TypographyRules = { ...usual, quotes: high, inner: highSingle };
const southern: TypographyRules = { ...usual, quotes: angle, inner: english };
const french: TypographyRules = { quotes: spacedAngle, inner: english, dash: KEPT_DASH, spacedMarks: 'all' };
const cyrillic: TypographyRules = { quotes: angle, inner: low, dash: LONG_DASH };

/** Marks by CLDR's delimiters, where no comment names another source. */
const rules: Readonly<Record<string, TypographyRules>> = {
  en: { ...usual, elisions: /^(?:tis|twas|twere|em|til|till|cause|cos|bout|round|n)(?!\p{L})/iu },
  // Guillemets are mirrored by the bidirectional algorithm; curly marks are not, and lean the wrong way.
  ar: { ...usual, quotes: angle, inner: angleSingle },
  be: cyrillic,
  bg: { ...german, dash: KEPT_DASH, shortWords: 'всъуио' },
  ca: southern,
  cs: { ...german, dash: KEPT_DASH, shortWords: 'ksvzouia' },
  // Dansk Sprognævn, Retskrivningsordbogen § 58.
  da: nordic,
  de: german,
  'de-CH': swiss,
  'de-LI': swiss,
  el: southern,
  es: southern,
  // Spanish America prints “x”.
  ...Object.fromEntries('419 MX AR CO CL PE US'.split(' ').map((region) => [`es-${region}`, usual])),
  et: german,
  fa: { ...usual, quotes: angle, inner: angleSingle },
  fi: nordic,
  // Imprimerie nationale, Lexique des règles typographiques.
  fr: french,
  // Office québécois de la langue française: no space before ; ! ?
  'fr-CA': { ...french, spacedMarks: 'colon' },
  he: nordic,
  hr: { ...usual, quotes: lowHigh, inner: single },
  hu: { ...usual, quotes: lowHigh, inner: inward },
  hy: southern,
  is: german,
  it: southern,
  ja: { ...usual, corners: true },
  ka: german,
  lt: german,
  mk: german,
  nb: { ...usual, quotes: angle },
  nl: { ...usual, elisions: /^(?:s|t|n|k|m|r)(?!\p{L})/iu },
  nn: { ...usual, quotes: angle },
  pl: { quotes: lowHigh, inner: angle, dash: KEPT_DASH, shortWords: 'aiouwz' },
  pt: southern,
  'pt-BR': usual,
  ro: { ...usual, quotes: lowHigh, inner: angle },
  ru: { ...cyrillic, shortWords: 'вксуоиая' },
  sk: { ...german, dash: KEPT_DASH, shortWords: 'ksvzouia' },
  sl: german,
  sr: { ...usual, quotes: lowHigh },
  sv: nordic,
  uk: { ...cyrillic, shortWords: 'взуіїйоая' },
  'zh-Hant': { ...usual, corners: true },
};

/** The rules for a BCP 47 tag; curly quotes and en dashes where a language is not in the table. */
export function typographyOf(language: string): TypographyRules {
  return lookUp(rules, language) ?? usual;
}
