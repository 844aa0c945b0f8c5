import * as z from 'zod';
import { designSchema } from '../resume/design-schema.ts';
import { resumeSchema } from '../resume/resume-schema.ts';
import { count, editorSchema, texts } from '../resume/text-schema.ts';
import { toJsonSchema } from '../resume/to-json-schema.ts';

const tagsSchema = z
  .strictObject(
    {
      include: texts('What has one of these tags stays.', ['infra', 'leadership']).optional(),
      exclude: texts('What has one of these tags goes, whatever other tags it has.', ['hardware']).optional(),
    },
    { error: 'a group with “include” and “exclude”' },
  )
  .meta({
    description: 'Chooses by tag. A node or highlight without tags always stays.',
    examples: [{ include: ['infra', 'leadership'], exclude: ['hardware'] }],
  });

const everywhere = count(0, 'How many to keep, in every section.', 5);

/** How many to keep of every section’s list, or by the section’s id, kind or title. */
export type Kept = number | Readonly<Record<string, number>>;

/** How many of a list to keep: one number for all sections, or one for each that is named. */
const keptSchema = (what: string): z.ZodType<Kept> =>
  z
    .union([everywhere, z.record(z.string(), count(0, 'How many to keep in this section.', 8))], {
      error: 'a whole number, or a group of “section: number” lines',
    })
    .meta({
      description: `How many ${what} to keep, from the first: in every list, or by a section’s id, kind or title.`,
      examples: [5, { publications: 8 }],
    });

const limitSchema = z
  .strictObject(
    { highlights: keptSchema('highlights').optional(), entries: keptSchema('entries').optional() },
    { error: 'a group with “highlights” and “entries”' },
  )
  .meta({
    description: 'Keeps the first of each list and drops the rest.',
    examples: [{ highlights: 5, entries: { publications: 8 } }],
  });

const fitSchema = z
  .strictObject(
    {
      drop: texts('Sections whose last entries may go, the first one named first; each keeps its first entry.', [
        'publications',
      ]).optional(),
    },
    { error: 'a group with “drop”' },
  )
  .meta({ description: 'What may go where space alone does not make it fit.', examples: [{ drop: ['publications'] }] });

/** The fields of a résumé, each optional. */
const fieldsSchema = resumeSchema.omit({ $schema: true }).partial();

/** A profile as an author writes it: what one application gets of a résumé. It removes, orders and replaces. */
export const profileSchema = z
  .strictObject(
    {
      $schema: editorSchema,
      tags: tagsSchema.optional(),
      sections: texts('The sections to print, in this order, by id, kind or title; others are dropped.', [
        'experience',
        'skills',
      ]).optional(),
      limit: limitSchema.optional(),
      replace: fieldsSchema
        .meta({
          description: 'Fields of the résumé that are replaced as a whole.',
          examples: [{ headline: 'Platform engineering lead' }],
        })
        .optional(),
      merge: fieldsSchema
        .meta({
          description: 'Fields that are laid over those of the résumé, group by group; lists are replaced.',
          examples: [{ contact: { location: 'Berlin' } }],
        })
        .optional(),
      design: designSchema.optional(),
      pages: count(1, 'Fit to at most so many pages.', 1).optional(),
      fit: fitSchema.optional(),
    },
    { error: 'a group of fields' },
  )
  .meta({ title: 'Profile', description: 'What one application gets of a résumé.' });

/** A profile as checked. What it replaces and merges is as a résumé's file has it. */
export type Profile = z.output<typeof profileSchema>;

/** The JSON Schema of a profile's file, for editors. */
export function profileJsonSchema(): object {
  return toJsonSchema(profileSchema);
}
