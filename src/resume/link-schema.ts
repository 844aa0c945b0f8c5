import * as z from 'zod';
import { parsed, text } from './text-schema.ts';
import { parseWebAddress } from './web-address.ts';

/** The target of a link. */
export const urlSchema = parsed(parseWebAddress, {
  description: 'A web address.',
  examples: ['https://example.org'],
});

/** One of a node's `links`; without `url` the label is printed alone. */
export const linkSchema = z
  .strictObject(
    { label: text('The words that are printed.', 'slides', 'video'), url: urlSchema.optional() },
    { error: 'a group with “label” and “url”' },
  )
  .meta({
    id: 'link',
    description: 'A labelled link.',
    examples: [{ label: 'slides', url: 'https://example.org/talk' }],
  });
