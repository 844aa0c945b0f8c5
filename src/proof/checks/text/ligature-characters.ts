import { findCharacters } from '../../find-characters.ts';
import type { Rule } from '../../rule.ts';

/** Ligature glyphs must be read as their letters: few searches find “office” written with U+FB03. */
export const ligatureCharacters: Rule = {
  id: 'ligature-characters',
  severity: 'warning',
  bar: 'none',
  reads: 'text',
  judge: ({ pages }) =>
    findCharacters(
      pages,
      /[\ufb00-\ufb06]/gu,
      'Ligatures are read as their letters.',
      (near) =>
        `Ligatures are read as special characters instead of letters (near “${near}”): a search will not find these words.`,
    ),
};
