import type { Theme } from '../../src/theme/theme.ts';

const MM = 72 / 25.4;

/** Clear and open: a sans serif from the left, one colour, hierarchy by weight and white space. */
export const theme: Theme = {
  name: 'modern',
  description:
    'Clear and open: a sans serif from the left, one colour, hierarchy by weight and white space, contact icons.',
  tokens: {
    page: { width: 595.28, height: 841.89 },
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
    side: { width: 0, gutter: 0 },
    dates: 'right',
    space: {
      aboveSection: 19.5,
      belowSection: 6.5,
      betweenEntries: 8.1,
      betweenItems: 1.2,
      betweenBlocks: 4,
      indent: 12,
    },
    headings: 'upper',
    links: 'plain',
    bullets: ['•', '–', '•', '–'],
    hyphenate: false,
    justify: false,
    footer: 'name-page',
    icons: true,
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
          { role: 'other', style: 'accent', separator: ', ' },
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
          { role: 'other', style: 'accent', separator: ', ' },
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
      default: 'true',
      choices: { true: { tokens: { icons: true } }, false: { tokens: { icons: false } } },
    },
  },
};
