import * as z from 'zod';
import { count, parsed, word } from '../resume/text-schema.ts';
import { parseBytes } from './parse-bytes.ts';

const FORMATS = ['pdf', 'docx', 'txt', 'md', 'html', 'png'] as const;

/** What the employer's upload takes. */
export const limitsSchema = z
  .strictObject(
    {
      'max-bytes': parsed(parseBytes, {
        type: ['integer', 'string'],
        description: 'The largest file it takes.',
        examples: ['2 MB', 5000000],
      }).optional(),
      'max-pages': count(1, 'The most pages of a file.', 2).optional(),
      formats: z
        .array(word(FORMATS, 'A format of file.'), { error: 'a list of formats' })
        .meta({ description: 'The formats it takes; the résumé is made in each.', examples: [['pdf', 'docx']] })
        .optional(),
    },
    { error: 'a group with “max-bytes”, “max-pages” and “formats”' },
  )
  .meta({ description: 'What the employer’s upload takes.', examples: [{ 'max-bytes': '2 MB', formats: ['pdf'] }] });
