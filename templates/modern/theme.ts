import { iconsOption } from '../../src/theme/icons-option.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { usualHeads } from '../../src/theme/usual-heads.ts';
import { usualTokens } from '../../src/theme/usual-tokens.ts';

const MM = 72 / 25.4;

/** Clear and open: a sans serif from the left, one colour, hierarchy by weight and white space. */
export const theme: Theme = {
  name: 'modern',
  description:
    'Clear and open: a sans serif from the left, one colour, hierarchy by weight and white space, contact icons.',
  tokens: {
    ...usualTokens,
    margin: { top: 18 * MM, right: 28 * MM, bottom: 18 * MM, left: 28 * MM },
    font: 'Inter',
    size: { body: 9.6, small: 9, section: 9.6, name: 23, headline: 11.4 },
    leading: 13,
    letterWidth: 0.49,
    colour: { ink: '#1a1a1a', secondary: '#4a4a4a', hairline: '#9a9a9a', accent: '#0b6155' },
    faces: {
      main: { bold: true },
      group: { bold: true, italic: true },
      role: { bold: true, colour: 'accent' },
      label: { italic: true },
      plain: {},
      term: { bold: true },
    },
    space: {
      aboveSection: 19.5,
      belowSection: 6.5,
      betweenEntries: 8.1,
      betweenItems: 1.2,
      betweenBlocks: 4,
      indent: 12,
    },
    headings: 'upper',
    icons: true,
  },
  heads: usualHeads('accent'),
  regions: [{ name: 'main', kinds: ['*'] }],
  options: {
    icons: iconsOption(true),
  },
};
