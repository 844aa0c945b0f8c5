import { findCharacters } from '../../find-characters.ts';
import type { Rule } from '../../rule.ts';

/** Quotation marks and apostrophes as typewriters had them. Feet, inches and code keep theirs: they follow no letter. */
export const straightQuotes: Rule = {
  id: 'straight-quotes',
  severity: 'warning',
  bar: 'none',
  reads: 'text',
  judge: ({ pages }) =>
    findCharacters(
      pages,
      /(?<=\p{L})['"](?=[\p{L}\s.,;:!?)]|$)|(?<=^|[\s(])["'](?=\p{L})/gmu,
      'Quotation marks are curly.',
      (near) => `Straight quotation marks (near “${near}”). Write ’ or “ ” as your language has them.`,
    ),
};
