import type { Block, Head, Inline, Passage, ResumeDocument, Role, Section } from '../../src/document/model.ts';
import type { Theme } from '../../src/theme/theme.ts';
import { theme as classic } from '../../templates/classic/theme.ts';

/** A theme with plain numbers and two regions: a line holds 100 letters of the body. */
export const tryTheme: Theme = {
  ...classic,
  name: 'try',
  line: undefined,
  tokens: {
    ...classic.tokens,
    page: { width: 600, height: 800 },
    margin: { top: 50, right: 50, bottom: 50, left: 50 },
    font: 'Source Serif 4',
    size: { body: 10, small: 9, section: 12, name: 20, headline: 11 },
    leading: 14,
    letterWidth: 0.5,
    links: 'plain',
    footer: 'name-page',
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
      { runOn: 'any', parts: [{ role: 'other', style: 'emphasis', separator: ', ' }] },
      {
        runOn: 'later',
        parts: [
          { role: 'authors', style: 'regular', separator: ', ' },
          { role: 'note', style: 'secondary', separator: ', ' },
        ],
      },
    ],
    works: [
      { runOn: 'none', parts: [{ role: 'lead', style: 'strong', separator: '' }] },
      {
        runOn: 'any',
        parts: [
          { role: 'authors', style: 'regular', separator: '' },
          { role: 'other', style: 'emphasis', separator: ', ' },
        ],
      },
    ],
  },
  regions: [
    { name: 'side', kinds: ['skills', 'languages'] },
    { name: 'main', kinds: ['*'] },
  ],
};

/** A passage of plain text, or of what is given. */
export function passage(path: string, content: string | readonly Inline[]): Passage {
  return { path, content: typeof content === 'string' ? [{ type: 'text', value: content }] : content };
}

/** A head of plain texts. */
export function headOf(parts: { readonly [R in Role]?: string }, date?: string, lead?: Head['lead']): Head {
  const passages = Object.entries(parts).map(([role, text]) => [role, passage(role, text)]);
  return { lead, parts: Object.fromEntries(passages), marginal: date === undefined ? [] : [passage('date', date)] };
}

/** A section with a title and nothing else, unless it is given a body. */
export function sectionOf(title: string, kind?: string, body: readonly Block<Head>[] = []): Section<Head> {
  return { path: title, kind, head: headOf({ title }), body };
}

/** A document of sections. */
export function documentOf(sections: readonly Section<Head>[], summary: readonly Block<Head>[] = []): ResumeDocument {
  return {
    language: 'en',
    direction: 'ltr',
    name: passage('name', 'Ada Lovelace'),
    contact: [],
    summary,
    sections,
    words: { page: 'Page {n} of {m}', comma: ', ', colon: ': ' },
  };
}
