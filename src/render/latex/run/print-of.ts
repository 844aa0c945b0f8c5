import { createHash } from 'node:crypto';
import type { Attachment } from '../../attachment.ts';
import type { FileFacts } from '../../describe-facts.ts';

/** By LuaTeX, of the folder and the minute that it runs in. */
const OWN_ID = /\/ID\s*\[\s*<[\da-f]*>\s*<[\da-f]*>\s*\]/gi;

/** What a file is told from others by, in hexadecimal: by its content alone, wherever and whenever TeX has set it. */
export function printOf(bytes: Uint8Array, facts: FileFacts, source: Attachment | undefined): string {
  const content = Buffer.from(bytes).toString('latin1').replace(OWN_ID, '');
  return createHash('md5')
    .update(content, 'latin1')
    .update(JSON.stringify([facts, source]))
    .digest('hex');
}
