import { findCharacters } from '../../find-characters.ts';
import type { Rule } from '../../rule.ts';

/** Icon fonts put characters into the text that mean nothing to any reader. */
export const privateCharacters: Rule = {
  id: 'private-characters',
  severity: 'fault',
  bar: 'none',
  reads: 'text',
  judge: ({ pages }) =>
    findCharacters(
      pages,
      /\p{Co}/gu,
      'No characters without a meaning.',
      (near) =>
        `Characters without a meaning stand in the text, as icon fonts leave them (near “${near}”). Draw icons as pictures.`,
    ),
};
