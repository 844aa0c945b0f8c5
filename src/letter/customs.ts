/** How the parts around a letter's text stand, by the custom of a country. */
export interface LetterCustom {
  /** What stands above the salutation, from the top. */
  readonly order: readonly ('date' | 'recipient' | 'subject')[];
  /** Where the recipient's address stands: at the start, or at the half of the measure. */
  readonly recipient: 'start' | 'half';
  /** Where the date stands. */
  readonly date: 'start' | 'end' | 'half';
}

/** The United States' block: everything at the start, the date first. */
const BLOCK: LetterCustom = { order: ['date', 'recipient', 'subject'], recipient: 'start', date: 'start' };
/** DIN 5008 and its neighbours: the address where a window shows it, the date at the end of its line. */
const WINDOW: LetterCustom = { order: ['recipient', 'date', 'subject'], recipient: 'start', date: 'end' };
/** NF Z 11-001 and the Romance countries: the address and the date at the right half. */
const HALF: LetterCustom = { order: ['recipient', 'date', 'subject'], recipient: 'half', date: 'half' };

const CUSTOMS: Readonly<Record<string, LetterCustom>> = {
  en: BLOCK,
  fr: HALF,
  it: HALF,
  es: HALF,
  pt: HALF,
  ro: HALF,
};

/** The custom for a BCP 47 tag. */
export function letterCustomOf(language: string): LetterCustom {
  return CUSTOMS[new Intl.Locale(language).language] ?? WINDOW;
}
