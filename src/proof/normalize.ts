/** Characters that leave no mark on paper: soft hyphen, zero-width spaces and joiners, marks of direction. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/**
 * Folds what an eye cannot see, and nothing else: Unicode compatibility forms (a ligature is its letters, a no-break
 * space a space), invisible characters, the kind and number of white space. Line ends stay line ends.
 */
export function normalize(text: string): string {
  return text
    .replace(invisible, '')
    .normalize('NFKC')
    .replace(/[^\S\n]*\n\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ');
}
