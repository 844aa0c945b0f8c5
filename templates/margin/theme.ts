import type { Theme } from '../../src/theme/theme.ts';

const MM = 72 / 25.4;

/** Section headings in a wide left margin, the text in one column beside it. */
export const theme: Theme = {
  name: 'margin',
  description:
    'A page with air: section headings in a wide margin under hairlines, the text in one column beside them.',
  tokens: {
    page: { width: 595.28, height: 841.89 },
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
    dates: 'right',
    space: {
      aboveSection: 20,
      belowSection: 3.65,
      betweenEntries: 9.1,
      betweenItems: 1,
      betweenBlocks: 4.6,
      indent: 12,
    },
    headings: 'small-caps',
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
          { role: 'note', style: 'secondary', separator: '\u00a0– ' },
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
          { role: 'note', style: 'secondary', separator: '\u00a0– ' },
          { role: 'links', style: 'secondary', separator: ', ' },
        ],
      },
    ],
  },
  regions: [{ name: 'main', kinds: ['*'] }],
};
