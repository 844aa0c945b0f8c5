import type { Theme } from '../../src/theme/theme.ts';

const MM = 72 / 25.4;

/** A life along its dates: they stand in a column at the left, which a thick rule of the accent opens at every section. */
export const theme: Theme = {
  name: 'timeline',
  description:
    'A life along its dates: they stand in a column of their own at the left, headings and rules in one colour.',
  tokens: {
    page: { width: 595.28, height: 841.89 },
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
    links: 'plain',
    bullets: ['•', '–', '•', '–'],
    hyphenate: false,
    justify: false,
    footer: 'name-page',
    ats: false,
  },
  heads: {
    lead: 'title',
    lines: [
      {
        runOn: 'none',
        parts: [
          { role: 'lead', style: 'strong', separator: '' },
          { role: 'subtitle', style: 'regular', separator: ', ' },
        ],
      },
      {
        runOn: 'any',
        parts: [
          { role: 'other', style: 'emphasis', separator: ', ' },
          { role: 'location', style: 'secondary', separator: ', ' },
        ],
      },
      {
        runOn: 'any',
        parts: [
          { role: 'authors', style: 'regular', separator: ', ' },
          { role: 'with', style: 'regular', separator: ', ' },
          { role: 'note', style: 'secondary', separator: ' – ' },
          { role: 'links', style: 'secondary', separator: ', ' },
        ],
      },
    ],
    works: [
      {
        runOn: 'none',
        parts: [
          { role: 'lead', style: 'strong', separator: '' },
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
          { role: 'note', style: 'secondary', separator: ' – ' },
          { role: 'links', style: 'secondary', separator: ', ' },
        ],
      },
    ],
  },
  regions: [{ name: 'main', kinds: ['*'] }],
  options: {
    icons: {
      description: 'Whether an icon stands before every way to reach the author.',
      default: 'false',
      choices: { true: { tokens: { icons: true } }, false: { tokens: { icons: false } } },
    },
  },
};
