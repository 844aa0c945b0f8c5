import type { Tokens } from './theme.ts';

/** What a design has unless it says otherwise: A4, one column with dates at its right, nothing hyphenated. */
export const usualTokens = {
  page: { width: 595.28, height: 841.89 },
  side: { width: 0, gutter: 0 },
  dates: 'right',
  links: 'plain',
  bullets: ['•', '–', '•', '–'],
  hyphenate: false,
  justify: false,
  footer: 'name-page',
  ats: false,
} as const satisfies Partial<Tokens>;
