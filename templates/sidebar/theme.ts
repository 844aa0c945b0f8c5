import type { Theme } from '../../src/theme/theme.ts';

const MM = 72 / 25.4;

/** What a glance is for stands at the side, on a tint; what is to be read stands beside it. */
export const theme: Theme = {
  name: 'sidebar',
  description: 'Contact, skills and languages on a tint at the side, the story beside them: for a quick first look.',
  tokens: {
    page: { width: 595.28, height: 841.89 },
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
    side: { width: 0, gutter: 0 },
    dates: 'right',
    space: {
      aboveSection: 16.5,
      belowSection: 6,
      betweenEntries: 8,
      betweenItems: 1,
      betweenBlocks: 4,
      indent: 10.5,
    },
    headings: 'as-is',
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
    icons: {
      description: 'Whether an icon stands before every way to reach the author.',
      default: 'true',
      choices: { true: { tokens: { icons: true } }, false: { tokens: { icons: false } } },
    },
  },
};
