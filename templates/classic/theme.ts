import type { Theme } from '../../src/theme/theme.ts';
import { usualHeads } from '../../src/theme/usual-heads.ts';
import { usualTokens } from '../../src/theme/usual-tokens.ts';

const MM = 72 / 25.4;

/** The quiet standard: one serif column, centred name, ruled small-caps headings, dates at the right. */
export const theme: Theme = {
  name: 'classic',
  description: 'The quiet standard: one serif column, centred name, ruled small-caps headings, dates at the right.',
  tokens: {
    ...usualTokens,
    margin: { top: 20 * MM, right: 24 * MM, bottom: 20 * MM, left: 24 * MM },
    font: 'Source Serif 4',
    size: { body: 10, small: 9, section: 11.5, name: 23, headline: 11 },
    leading: 13.6,
    letterWidth: 0.47,
    colour: { ink: '#1a1a1a', secondary: '#4a4a4a', hairline: '#7d7d7d', accent: '#1a1a1a' },
    faces: {
      main: { bold: true },
      group: { smallCaps: true, tracking: 0.04 },
      role: { italic: true },
      label: { smallCaps: true, tracking: 0.04 },
      plain: {},
      term: { bold: true },
      bullet: { bold: true },
    },
    space: {
      aboveSection: 17,
      belowSection: 6.8,
      betweenEntries: 8.5,
      betweenItems: 1,
      betweenBlocks: 4.25,
      indent: 12,
    },
    headings: 'small-caps',
  },
  line: 97,
  heads: usualHeads('emphasis'),
  regions: [{ name: 'main', kinds: ['*'] }],
};
