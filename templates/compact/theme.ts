import type { Theme } from '../../src/theme/theme.ts';
import { usualHeads } from '../../src/theme/usual-heads.ts';
import { usualTokens } from '../../src/theme/usual-tokens.ts';

const MM = 72 / 25.4;

/** Much on one page that still breathes: a two-part head, heads on one line, rules beside the words. */
export const theme: Theme = {
  name: 'compact',
  description: 'Much on one page that still breathes, for industry: name left, contact right, heads on one line.',
  tokens: {
    ...usualTokens,
    margin: { top: 15.5 * MM, right: 17 * MM, bottom: 15.5 * MM, left: 17 * MM },
    font: 'Lato',
    size: { body: 10, small: 9.2, section: 10.8, name: 21, headline: 10.8 },
    leading: 12.4,
    letterWidth: 0.438,
    colour: { ink: '#1a1a1a', secondary: '#474747', hairline: '#8a8a8a', accent: '#1f3f66' },
    faces: {
      main: { bold: true },
      group: { bold: true, colour: 'secondary' },
      role: { bold: true, italic: true },
      label: { bold: true, colour: 'secondary' },
      plain: {},
      term: { bold: true },
    },
    space: {
      aboveSection: 10.5,
      belowSection: 3.4,
      betweenEntries: 5.6,
      betweenItems: 0.4,
      betweenBlocks: 2.4,
      indent: 10,
    },
    headings: 'as-is',
  },
  dense: true,
  line: 104,
  heads: usualHeads('emphasis'),
  regions: [{ name: 'main', kinds: ['*'] }],
};
