import * as z from 'zod';
import { languageSchema } from '../resume/node-schema.ts';
import { editorSchema, text, texts } from '../resume/text-schema.ts';
import { toJsonSchema } from '../resume/to-json-schema.ts';

const addressSchema = z
  .union([text('The address, each line on a line of its own.'), z.array(text('A line of the address.'))], {
    error: 'a text, or a list of its lines',
  })
  .meta({
    description: 'The postal address: a text of several lines, or a list of them.',
    examples: [['12 rue Cuvier', '75005 Paris']],
  });

const recipientSchema = z
  .strictObject(
    {
      name: text('Who reads the letter.', 'Paul Appell').optional(),
      title: text('Their position.', 'Dean of the Faculty of Science').optional(),
      organization: text('Where they work.', 'University of Paris').optional(),
      address: addressSchema.optional(),
    },
    { error: 'a group with “name”, “title”, “organization” and “address”' },
  )
  .meta({
    id: 'recipient',
    description: 'To whom the letter goes, as it is printed above the text.',
    examples: [{ name: 'Paul Appell', organization: 'University of Paris' }],
  });

/** The front matter of a letter as an author writes it; the letter's text is the Markdown after it. */
export const letterSchema = z
  .strictObject(
    {
      $schema: editorSchema,
      to: recipientSchema.optional(),
      date: text('The day of the letter; any text that is no date is printed as it stands.', '1906-05-13').optional(),
      subject: text('What the letter is about.', 'Application for the chair of physics').optional(),
      salutation: text('The first line of the letter.', 'Dear Professor Appell,').optional(),
      closing: text('The last line, above the name.', 'Yours faithfully,').optional(),
      enclosures: texts('What goes with the letter, as printed below the name.', ['Résumé', 'Diploma']).optional(),
      language: languageSchema.optional(),
    },
    { error: 'a group of fields' },
  )
  .meta({ title: 'Letter', description: 'The lines “---” above a letter’s text hold these fields.' });

/** A letter's front matter as checked. */
export type LetterData = z.output<typeof letterSchema>;

/** The JSON Schema of a letter's front matter, for editors. */
export function letterJsonSchema(): object {
  return toJsonSchema(letterSchema);
}
