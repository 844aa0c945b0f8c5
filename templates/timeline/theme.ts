import { iconsOption } from '../../src/theme/icons-option.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { usualHeads } from '../../src/theme/usual-heads.ts';
import { usualTokens } from '../../src/theme/usual-tokens.ts';

const MM = 72 / 25.4;

/** A life along its dates: they stand in a column at the left, which a thick rule of the accent opens at every section. */
export const theme: Theme = {
  name: 'timeline',
  description:
    'A life along its dates: they stand in a column of their own at the left, headings and rules in one colour.',
  tokens: {
    ...usualTokens,
    margin: { top: 19 * MM, right: 20 * MM, bottom: 19 * MM, left: 17 * MM },
    font: 'Source Sans 3',
    size: { body: 10.2, small: 9.3, section: 12.5, name: 24, headline: 11.2 },
    leading: 13.4,
    letterWidth: 0.43,
    colour: { ink: '#1a1a1a', secondary: '#4f4f4f', hairline: '#9a9a9a', accent: '#1f5c7a' },
    faces: {
      main: { bold: true },
      group: { bold: true, smallCaps: true, tracking: 0.04 },
      role: { bold: true, italic: true },
      label: { italic: true },
      plain: {},
      term: { bold: true },
    },
    side: { width: 31 * MM, gutter: 5 * MM },
    dates: 'side',
    dateColours: { main: 'ink' },
    space: {
      aboveSection: 16.75,
      belowSection: 6.7,
      betweenEntries: 6.7,
      betweenItems: 0.8,
      betweenBlocks: 3.35,
      indent: 11,
    },
    headings: 'as-is',
  },
  heads: usualHeads('emphasis'),
  regions: [{ name: 'main', kinds: ['*'] }],
  options: {
    icons: iconsOption(false),
  },
};
