import { iconsOption } from '../../src/theme/icons-option.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { usualHeads } from '../../src/theme/usual-heads.ts';
import { usualTokens } from '../../src/theme/usual-tokens.ts';

const MM = 72 / 25.4;

/** What a glance is for stands at the side, on a tint; what is to be read stands beside it. */
export const theme: Theme = {
  name: 'sidebar',
  description: 'Contact, skills and languages on a tint at the side, the story beside them: for a quick first look.',
  tokens: {
    ...usualTokens,
    margin: { top: 17 * MM, right: 17 * MM, bottom: 18 * MM, left: 15.5 * MM },
    font: 'Source Sans 3',
    size: { body: 9.8, small: 9.2, section: 11.5, name: 23.5, headline: 11.5 },
    leading: 13.4,
    letterWidth: 0.42,
    colour: { ink: '#1a1a1a', secondary: '#454a50', hairline: '#9aa3ad', accent: '#1d4f73' },
    faces: {
      main: { bold: true },
      group: { bold: true, smallCaps: true, tracking: 0.04 },
      role: { bold: true, italic: true },
      label: { bold: true, colour: 'secondary' },
      plain: {},
      term: { bold: true },
    },
    space: {
      aboveSection: 16.5,
      belowSection: 6,
      betweenEntries: 8,
      betweenItems: 1,
      betweenBlocks: 4,
      indent: 10.5,
    },
    headings: 'as-is',
    icons: true,
  },
  heads: usualHeads('emphasis'),
  regions: [
    {
      name: 'side',
      kinds: ['skills', 'languages', 'interests', 'certificates', 'references'],
      contact: true,
      column: { width: 44 * MM, gutter: 13 * MM },
      dates: 'inline',
    },
    { name: 'main', kinds: ['*'], summary: true },
  ],
  line: 92,
  options: {
    icons: iconsOption(true),
  },
};
