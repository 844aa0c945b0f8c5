import { findCharacters } from '../../find-characters.ts';
import type { Rule } from '../../rule.ts';

/** A range of years takes the en dash; `2019-05` is a month and keeps its hyphen. */
export const ranges: Rule = {
  id: 'ranges',
  severity: 'warning',
  bar: 'U+2013 between years',
  reads: 'text',
  judge: ({ pages }) =>
    findCharacters(
      pages,
      /(?<![\d./-])(?:1[6-9]|20)\d\d ?- ?(?:(?:\p{L}{3,9}\.? )?(?:1[6-9]|20)\d\d(?![\d-])|present\b|today\b|now\b)/giu,
      'Ranges of years have an en dash.',
      (near) => `A hyphen stands in a range of years (near “${near}”). Write an en dash: 2019–2021.`,
    ),
};
