import * as z from 'zod';
import { urlSchema } from './link-schema.ts';
import { termsSchema } from './terms-schema.ts';
import { parsed, text } from './text-schema.ts';
import { parseEmail } from './web-address.ts';

/** One of the contact's links: a label, or a network that gives it. */
export const contactLinkSchema = z
  .strictObject(
    {
      label: text('The words that are printed.', 'Notebook').optional(),
      url: urlSchema.optional(),
      network: text('A network’s name, which gives the label and the address.', 'github').optional(),
      username: text('The name in that network.', 'mcurie').optional(),
    },
    { error: 'a group with “label” and “url”, or with “network” and “username”' },
  )
  .meta({ id: 'contactLink', description: 'A link, or an account of a network.' });

/** How to reach the person; every field optional, printed in the author's order. */
export const contactSchema = z
  .strictObject(
    {
      email: parsed(parseEmail, { description: 'E-mail address.', examples: ['marie@example.org'] }).optional(),
      phone: text('Telephone number, printed as written.', '+33 1 00 00 00 00').optional(),
      location: text('Where the person is.', 'Paris, France').optional(),
      url: urlSchema.optional(),
      links: z
        .array(contactLinkSchema, { error: 'a list' })
        .meta({ description: 'Further links and accounts.', examples: [[{ network: 'github', username: 'mcurie' }]] })
        .optional(),
      details: termsSchema
        .meta({ description: 'Any other label and value.', examples: [[{ label: 'Citizenship', value: 'French' }]] })
        .optional(),
    },
    { error: 'a group of fields' },
  )
  .meta({ id: 'contact', description: 'How to reach the person, printed in this order.' });
