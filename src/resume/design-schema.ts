import * as z from 'zod';
import { parseColour } from './colour.ts';
import { dateFormatsSchema } from './date-schema.ts';
import { fontSchema } from './font-schema.ts';
import { parseLength } from './length.ts';
import { marginSchema, paperSchema } from './page-schema.ts';
import { parsed, text, word } from './text-schema.ts';

const sizeSchema = parsed(
  (spelt) => {
    const size = parseLength(spelt);
    if (size !== undefined && size >= 8.5 && size <= 12) return { value: size };
    return {
      refusal: `“size” must be a number from 8.5 to 12 (pt), but it is “${spelt}”.`,
      hint: 'Write 10 or 10.5, for example.',
    };
  },
  {
    type: ['number', 'string'],
    minimum: 8.5,
    maximum: 12,
    description: 'Size of the text in pt, 8.5 to 12.',
    examples: [10.5],
  },
);

/** A template’s own options, under its name: which there are only the template knows. */
const optionsSchema = z
  .record(z.string(), text('A value.', 'true'), { error: 'a group of options' })
  .meta({ description: 'Options of the template of that name.' });

/** How it looks; what is left out the template decides. */
export const designSchema = z
  .object(
    {
      template: text('The template’s name.', 'classic').optional(),
      paper: paperSchema.optional(),
      margin: marginSchema.optional(),
      font: fontSchema.optional(),
      size: sizeSchema.optional(),
      accent: parsed(parseColour, {
        description: 'The accent colour.',
        examples: ['#1f4e79'],
        type: 'string',
      }).optional(),
      density: word(['compact', 'normal', 'airy'], 'How much space stands between things.').optional(),
      dates: dateFormatsSchema.optional(),
      headings: word(['as-is', 'upper', 'small-caps'], 'How section headings are set.').optional(),
      links: word(['plain', 'underlined', 'url-in-print'], 'How links are set.').optional(),
      hyphenate: flag('hyphenate', 'Whether words may be divided at a line’s end.').optional(),
      justify: flag('justify', 'Whether lines are set flush on both sides.').optional(),
      'attach-source': flag(
        'attach-source',
        'Whether the source of what is printed travels inside the PDF.',
      ).optional(),
      ats: flag(
        'ats',
        'The variant of the template that parsers read best: one column, dates in their line.',
      ).optional(),
      footer: word(['none', 'page', 'name-page'], 'What stands at the foot of each page.').optional(),
      'web-fonts': word(
        ['embed', 'system'],
        'Whether a web page brings its typefaces along or takes those of the reader’s machine.',
      ).optional(),
    },
    { error: 'a group of fields' },
  )
  .catchall(optionsSchema)
  .meta({ id: 'design', description: 'How the résumé looks.' });

/** A design as a file has it: the fields of every design, and options of templates. */
export type DesignData = z.infer<typeof designSchema>;

/** The fields that every design has. */
export const designFields: readonly string[] = Object.keys(designSchema.shape);

function flag(name: string, description: string): ReturnType<typeof parsed<boolean>> {
  return parsed<boolean>(
    (spelt) =>
      /^(true|false)$/i.test(spelt)
        ? { value: spelt.toLowerCase() === 'true' }
        : {
            refusal: `“${name}” must be true or false, but it is “${spelt}”.`,
            hint: 'Write true for yes and false for no.',
          },
    { type: 'boolean', description, examples: [true] },
  );
}
