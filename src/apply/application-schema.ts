import * as z from 'zod';
import { editorSchema, parsed, text } from '../resume/text-schema.ts';
import { toJsonSchema } from '../resume/to-json-schema.ts';
import { parseEmail } from '../resume/web-address.ts';
import { limitsSchema } from './limits-schema.ts';
import { parsePosting } from './parse-posting.ts';

const emailSchema = z
  .strictObject(
    {
      to: parsed(parseEmail, { description: 'The address it goes to.', examples: ['jobs@example.org'] }).optional(),
      subject: text('The subject line.', 'Application {{application.reference}}').optional(),
      body: text('The text of the mail.', 'Please find my application attached.').optional(),
    },
    { error: 'a group with “to”, “subject” and “body”' },
  )
  .meta({ description: 'The e-mail that is drafted; nothing is ever sent.' });

const bareFile = text('The file, a PDF or an image.', 'diploma.pdf');

const enclosureSchema = z
  .strictObject(
    { file: bareFile, title: text('Its name in the list of contents.', 'Diploma').optional() },
    { error: 'a file’s path, or a group with “file” and “title”' },
  )
  .meta({ id: 'enclosure', description: 'A file that goes with the application, and what it is called.' });

/** An application as an author writes it: all that goes to one employer. Paths are relative to its file. */
export const applicationSchema = z
  .strictObject(
    {
      $schema: editorSchema,
      company: text('Who the application goes to.', 'Radium Institute'),
      role: text('The position.', 'Head of the physics laboratory'),
      reference: text('The employer’s number of the posting.', 'P-1914/3').optional(),
      posting: parsed(parsePosting, {
        description: 'The posting: its text, or the path of a file with it.',
        examples: ['posting.txt'],
      }).optional(),
      resume: text('The résumé’s file.', 'resume.yaml'),
      profile: text('The profile’s file.', 'profile.yaml').optional(),
      template: text('The template’s name, or its folder.', 'classic').optional(),
      letter: text('The letter’s file.', 'letter.md').optional(),
      enclosures: z
        .array(z.union([bareFile, enclosureSchema], { error: 'a file’s path, or a group with “file” and “title”' }), {
          error: 'a list',
        })
        .meta({ description: 'PDFs and images that go with it, in this order.', examples: [['diploma.pdf']] })
        .optional(),
      email: emailSchema.optional(),
      limits: limitsSchema.optional(),
    },
    { error: 'a group of fields' },
  )
  .meta({ title: 'Application', description: 'All that goes to one employer.' });

/** The JSON Schema of an application's file, for editors. */
export function applicationJsonSchema(): object {
  return toJsonSchema(applicationSchema);
}
