import type { Theme } from '../../src/theme/theme.ts';
import { usualHeads } from '../../src/theme/usual-heads.ts';
import { usualTokens } from '../../src/theme/usual-tokens.ts';

const MM = 72 / 25.4;

/** Section headings in a wide left margin, the text in one column beside it. */
export const theme: Theme = {
  name: 'margin',
  description:
    'A page with air: section headings in a wide margin under hairlines, the text in one column beside them.',
  tokens: {
    ...usualTokens,
    margin: { top: 24 * MM, right: 27 * MM, bottom: 24 * MM, left: 24 * MM },
    font: 'EB Garamond',
    size: { body: 11.5, small: 10.2, section: 12, name: 26.4, headline: 12 },
    leading: 14.6,
    letterWidth: 0.4,
    colour: { ink: '#1a1a1a', secondary: '#4a4a4a', hairline: '#8a8a8a', accent: '#7d2a20', link: '#1a1a1a' },
    faces: {
      main: { bold: true },
      group: { smallCaps: true, tracking: 0.04 },
      role: { italic: true },
      label: { smallCaps: true, tracking: 0.04 },
      plain: {},
      term: { italic: true },
    },
    side: { width: 35 * MM, gutter: 6 * MM },
    space: {
      aboveSection: 20,
      belowSection: 3.65,
      betweenEntries: 9.1,
      betweenItems: 1,
      betweenBlocks: 4.6,
      indent: 12,
    },
    headings: 'small-caps',
  },
  heads: usualHeads('emphasis'),
  regions: [{ name: 'main', kinds: ['*'] }],
};
