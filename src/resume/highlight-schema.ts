import * as z from 'zod';
import { termsSchema } from './terms-schema.ts';
import { parsed, text, texts } from './text-schema.ts';

/** In how many columns highlights are set. */
export const columnsSchema = parsed(
  (spelt) =>
    /^[1-4]$/.test(spelt)
      ? { value: Number(spelt) }
      : {
          refusal: `“columns” must be a whole number from 1 to 4, but it is “${spelt}”.`,
          hint: 'Write 2, for example.',
        },
  {
    type: 'integer',
    minimum: 1,
    maximum: 4,
    description: 'In how many columns the highlights are set, 1 to 4; they read down each column.',
    examples: [2],
  },
);

const bare = text('A bullet in Markdown.', 'Isolated metallic radium');

/** A bullet with more to it than its text. */
export const highlightSchema = z
  .strictObject(
    {
      text: text('The bullet in Markdown; further paragraphs are set under it.').optional(),
      get highlights() {
        return highlightsSchema.optional();
      },
      columns: columnsSchema.optional(),
      terms: termsSchema.optional(),
      tags: texts('For tailoring; never printed.').optional(),
    },
    { error: 'a text, or a group of fields' },
  )
  .meta({ id: 'highlight', description: 'A bullet with its own bullets, columns, terms or tags.' });

/** The field `highlights`. */
export const highlightsSchema: z.ZodArray<z.ZodUnion<readonly [typeof bare, typeof highlightSchema]>> = z
  .array(z.union([bare, highlightSchema], { error: 'a text, or a group of fields' }), { error: 'a list' })
  .meta({ description: 'A bulleted list, up to four levels deep.' });
