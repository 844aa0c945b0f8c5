import { findCharacters } from '../../find-characters.ts';
import type { Rule } from '../../rule.ts';

/** U+FFFD and U+0000 stand where a font does not say which character a glyph is. */
export const replacementCharacters: Rule = {
  id: 'replacement-characters',
  severity: 'fault',
  bar: 'none',
  reads: 'text',
  judge: ({ pages }) =>
    findCharacters(
      pages,
      /[\ufffd\0]/gu,
      'Every glyph says which character it is.',
      (near) => `A reader cannot tell which characters stand near “${near}”. Set them in a font that has them.`,
    ),
};
