import * as z from 'zod';
import { contactSchema } from './contact-schema.ts';
import { designSchema } from './design-schema.ts';
import { languageSchema, nodesSchema } from './node-schema.ts';
import { editorSchema, text } from './text-schema.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** The whole file as an author writes it. Scalars are texts here, see `Source.data`. */
export const resumeSchema = z
  .strictObject(
    {
      $schema: editorSchema,
      name: text('The person’s name: the only required field.', 'Marie Skłodowska-Curie'),
      headline: text('A line under the name.', 'Physicist and chemist').optional(),
      language: languageSchema.optional(),
      photo: text('A picture’s file, relative to this file.', 'portrait.jpg').optional(),
      contact: contactSchema.optional(),
      labels: z
        .record(z.string(), text('The words to print instead.'), { error: 'a group of “word: text” lines' })
        .meta({
          description: 'Overrides any built-in word or section title of the language.',
          examples: [{ present: 'today', experience: 'Career' }],
        })
        .optional(),
      summary: text('Prose in Markdown, before the first section.').optional(),
      sections: nodesSchema('The sections in the order they are printed.').optional(),
      design: designSchema.optional(),
    },
    { error: 'a group of fields' },
  )
  .meta({ title: 'Résumé', description: 'A résumé: the data, and how it looks.' });

/** What the schema gives for a file without mistakes. */
export type ResumeData = z.output<typeof resumeSchema>;

/** The JSON Schema of a résumé's file, for editors. */
export function resumeJsonSchema(): object {
  return toJsonSchema(resumeSchema);
}
