import type { Theme } from '../../src/theme/theme.ts';

const MM = 72 / 25.4;

/** The quiet standard: one serif column, centred name, ruled small-caps headings, dates at the right. */
export const theme: Theme = {
  name: 'classic',
  description: 'The quiet standard: one serif column, centred name, ruled small-caps headings, dates at the right.',
  tokens: {
    page: { width: 595.28, height: 841.89 },
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
    side: { width: 0, gutter: 0 },
    dates: 'right',
    space: {
      aboveSection: 17,
      belowSection: 6.8,
      betweenEntries: 8.5,
      betweenItems: 1,
      betweenBlocks: 4.25,
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
  line: 97,
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
