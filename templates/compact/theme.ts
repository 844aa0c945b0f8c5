import type { Theme } from '../../src/theme/theme.ts';

const MM = 72 / 25.4;

/** Much on one page that still breathes: a two-part head, heads on one line, rules beside the words. */
export const theme: Theme = {
  name: 'compact',
  description: 'Much on one page that still breathes, for industry: name left, contact right, heads on one line.',
  tokens: {
    page: { width: 595.28, height: 841.89 },
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
    side: { width: 0, gutter: 0 },
    dates: 'right',
    space: {
      aboveSection: 10.5,
      belowSection: 3.4,
      betweenEntries: 5.6,
      betweenItems: 0.4,
      betweenBlocks: 2.4,
      indent: 10,
    },
    headings: 'as-is',
    links: 'plain',
    bullets: ['•', '–', '•', '–'],
    hyphenate: false,
    justify: false,
    footer: 'name-page',
    ats: false,
  },
  dense: true,
  line: 104,
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
