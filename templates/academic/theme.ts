import type { Theme } from '../../src/theme/theme.ts';
import { usualTokens } from '../../src/theme/usual-tokens.ts';

const MM = 72 / 25.4;

/** The long form of a scholar: numbered works, hanging indents, running heads. */
export const theme: Theme = {
  name: 'academic',
  description: 'The long form of a scholar: numbered works with the own name marked, hanging indents, running heads.',
  tokens: {
    ...usualTokens,
    margin: { top: 29 * MM, right: 32 * MM, bottom: 26 * MM, left: 32 * MM },
    font: 'EB Garamond',
    size: { body: 11.5, small: 10.2, section: 12.5, name: 22, headline: 12.5 },
    leading: 14.6,
    letterWidth: 0.4,
    colour: { ink: '#1a1a1a', secondary: '#4a4a4a', hairline: '#8a8a8a', accent: '#1a1a1a' },
    faces: {
      main: { bold: true },
      line: {},
      group: { smallCaps: true, tracking: 0.04 },
      role: { italic: true },
      label: { smallCaps: true, tracking: 0.04 },
      plain: {},
      term: { smallCaps: true, tracking: 0.04 },
    },
    space: {
      aboveSection: 18.25,
      belowSection: 5.5,
      betweenEntries: 7.3,
      betweenItems: 1,
      betweenBlocks: 3.65,
      indent: 12,
    },
    hang: 21,
    headings: 'small-caps',
  },
  heads: {
    lead: 'title',
    numbers: 'down',
    strongOwner: true,
    lines: [
      {
        runOn: 'none',
        parts: [
          { role: 'lead', style: 'strong', separator: '' },
          { role: 'subtitle', style: 'regular', separator: ', ' },
          { role: 'other', style: 'emphasis', separator: ', ' },
          { role: 'location', style: 'secondary', separator: ', ' },
          { role: 'with', style: 'regular', separator: ', ' },
          { role: 'note', style: 'secondary', separator: '\u00a0– ' },
          { role: 'links', style: 'secondary', separator: ', ' },
        ],
      },
    ],
    works: [
      {
        runOn: 'none',
        parts: [
          { role: 'lead', style: 'regular', separator: '' },
          { role: 'subtitle', style: 'regular', separator: ', ' },
        ],
      },
      {
        runOn: 'none',
        parts: [
          { role: 'authors', style: 'regular', separator: '' },
          { role: 'with', style: 'regular', separator: ', ' },
          { role: 'other', style: 'emphasis', separator: ', ' },
          { role: 'location', style: 'secondary', separator: ', ' },
          { role: 'note', style: 'secondary', separator: ', ' },
          { role: 'links', style: 'secondary', separator: ', ' },
        ],
      },
    ],
  },
  regions: [{ name: 'main', kinds: ['*'] }],
  options: {
    numbers: {
      description: 'Which way works are numbered: the newest with the highest number, with the lowest, or not at all.',
      default: 'down',
      choices: { down: {}, up: { heads: { numbers: 'up' } }, none: { heads: { numbers: 'none' } } },
    },
  },
};
