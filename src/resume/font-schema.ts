import * as z from 'zod';
import { text } from './text-schema.ts';

/** Font files of the author's own, relative to the résumé's file. */
export const fontFilesSchema = z
  .strictObject(
    {
      regular: text('The upright font’s file.', 'fonts/Text-Regular.ttf'),
      bold: text('The bold font’s file.').optional(),
      italic: text('The italic font’s file.').optional(),
      boldItalic: text('The bold italic font’s file.').optional(),
    },
    { error: 'a group with “regular”, “bold”, “italic” and “boldItalic”' },
  )
  .meta({ id: 'fontFiles', description: 'Font files (.ttf or .otf), relative to this file.' });

/** The field `design.font`. */
export const fontSchema = z
  .union([text('A bundled family’s name.', 'Source Serif 4'), fontFilesSchema], {
    error: 'a family’s name or a group of font files',
  })
  .meta({ description: 'A bundled family’s name, or the files of one.' });
