/** The forms that months have: alone, and beside a day (genitive in Slavic languages); whole, and abridged. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

/**
 * Takes a language and gives its months, 1 to 12, by every name that the standard data (CLDR, by `Intl`) has for
 * them, in lower case and without dots. Names of several words and numbers are left out.
 */
export function monthNames(language: string): Readonly<Record<string, number>> {
  const names: Record<string, number> = Object.create(null);
  // An unknown language would be answered with that of the machine.
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return names;
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2015, month - 1, 5));
      const name = plainWord(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/^[\p{L}\p{M}]+$/u.test(name)) names[name] ??= month;
    }
  }
  return names;
}

/** A word of a date as it is compared: in lower case, without the dot of an abbreviation, apostrophes straight. */
export function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/\.$/, '');
}
