import * as z from 'zod';
import { text, texts } from './text-schema.ts';

const value = text('What is said of the label.', 'Python, Go, SQL');

/** One row of `terms` in list form. */
export const termSchema = z
  .strictObject(
    {
      label: text('The label of the row.', 'Programming'),
      value,
      tags: texts('For tailoring; never printed.').optional(),
    },
    { error: 'a group with “label” and “value”' },
  )
  .meta({ id: 'term', description: 'A row of a label and its value.' });

/** The field `terms`: a mapping, or a list where order or repetition matters. */
export const termsSchema = z
  .union([z.record(z.string(), value), z.array(termSchema)], { error: 'a group of “label: value” lines or a list' })
  .meta({
    description: 'Label and value rows: skills, languages, facts.',
    examples: [{ Languages: 'French, German', Programming: 'Python' }],
  });
