import * as z from 'zod';
import { dateFormatsSchema, dateSchema } from './date-schema.ts';
import { columnsSchema, highlightsSchema } from './highlight-schema.ts';
import { parseLanguage } from './language.ts';
import { linkSchema, urlSchema } from './link-schema.ts';
import { termsSchema } from './terms-schema.ts';
import { parsed, text, texts, word } from './text-schema.ts';

/** The meanings a section can have. */
export const KINDS: readonly string[] = [
  'summary',
  'experience',
  'education',
  'projects',
  'skills',
  'languages',
  'publications',
  'presentations',
  'patents',
  'awards',
  'certificates',
  'courses',
  'volunteer',
  'activities',
  'interests',
  'memberships',
  'references',
  'other',
];

/** A language tag. */
export const languageSchema = parsed(parseLanguage, {
  description: 'A BCP 47 language tag.',
  examples: ['en', 'de-CH'],
});

const bare = text('A node that has only a title.', 'RHIC thesis award, 2015');

/** The one shape of sections, entries and what they hold. */
export const nodeSchema = z
  .strictObject(
    {
      title: text(
        'A section’s heading; an entry’s role, degree, paper, talk or award.',
        'Professor of physics',
      ).optional(),
      subtitle: text('The second part of the head: department, field of study, thesis, instructor.').optional(),
      organization: text('Who stands behind it: employer, school, publisher, journal, event.').optional(),
      location: text('Place, as printed.', 'Paris, France').optional(),
      date: dateSchema.optional(),
      start: text('The beginning of the date; together with “end” the same as “date”.', '2015-10').optional(),
      end: text('The end of the date.', 'present', '2018').optional(),
      authors: texts('People who made it, printed as given.', ['P. Curie', 'M. Curie']).optional(),
      with: texts('Companions: printed “with A, B and C” in the document’s language.').optional(),
      note: text('A short remark after the head.', 'final grade 1.15').optional(),
      aside: text('A short text in the place where dates stand.').optional(),
      url: urlSchema.optional(),
      links: z
        .array(linkSchema, { error: 'a list' })
        .meta({
          description: 'Links printed after the head.',
          examples: [[{ label: 'slides', url: 'https://example.org' }]],
        })
        .optional(),
      kind: text(`The meaning of the node. For sections: ${KINDS.join(', ')}.`, ...KINDS).optional(),
      lead: word(['title', 'organization'], 'Which of the two is printed first, here and below.').optional(),
      language: languageSchema.optional(),
      dates: dateFormatsSchema.optional(),
      tags: texts('For tailoring; never printed.').optional(),
      id: text('A name for tailoring; never printed.').optional(),
      break: word(['before', 'avoid'], '“before” starts a new page, “avoid” keeps the node on one page.').optional(),
      summary: text('Paragraphs and lists in Markdown.').optional(),
      highlights: highlightsSchema.optional(),
      columns: columnsSchema.optional(),
      terms: termsSchema.optional(),
      get entries() {
        return nodesSchema('Nested nodes, to any depth.').optional();
      },
    },
    { error: 'a text, or a group of fields' },
  )
  .meta({ id: 'node', description: 'A section or an entry: one shape at every depth.' });

/** A list of nodes; a bare text is a node with that title. */
export function nodesSchema(description: string): z.ZodArray<z.ZodUnion<readonly [typeof bare, typeof nodeSchema]>> {
  return z
    .array(z.union([bare, nodeSchema], { error: 'a text, or a group of fields' }), { error: 'a list' })
    .meta({ description });
}
