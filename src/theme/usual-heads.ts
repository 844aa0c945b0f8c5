import type { HeadGrammar, HeadLineRule, HeadPartRule } from './theme.ts';

const first: HeadLineRule = {
  runOn: 'none',
  parts: [
    { role: 'lead', style: 'strong', separator: '' },
    { role: 'subtitle', style: 'regular', separator: ', ' },
  ],
};

/**
 * The grammar of heads that most templates share: who or what leads with its second part, then the other of the two
 * with the place, then people, note and links, on one line as long as they fit. Works name their authors on a line of
 * their own. `other` is how an organization behind a title is set.
 */
export function usualHeads(other: HeadPartRule['style']): HeadGrammar {
  return {
    lead: 'title',
    lines: [
      first,
      {
        runOn: 'any',
        parts: [
          { role: 'other', style: other, separator: ', ' },
          { role: 'location', style: 'secondary', separator: ', ' },
        ],
      },
      {
        runOn: 'any',
        parts: [
          { role: 'authors', style: 'regular', separator: ', ' },
          { role: 'with', style: 'regular', separator: ', ' },
          { role: 'note', style: 'secondary', separator: '\u00a0– ' },
          { role: 'links', style: 'secondary', separator: ', ' },
        ],
      },
    ],
    works: [
      first,
      {
        runOn: 'none',
        parts: [
          { role: 'authors', style: 'regular', separator: '' },
          { role: 'with', style: 'regular', separator: ', ' },
          { role: 'other', style: other, separator: ', ' },
          { role: 'location', style: 'secondary', separator: ', ' },
          { role: 'note', style: 'secondary', separator: '\u00a0– ' },
          { role: 'links', style: 'secondary', separator: ', ' },
        ],
      },
    ],
  };
}
