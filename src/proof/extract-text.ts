import { extract } from './extract.ts';

/**
 * The text of a PDF as a stranger reads it: a line for each line, an empty line between pages.
 * @throws UserError when it is no readable PDF, or has no text.
 */
export async function extractText(bytes: Uint8Array): Promise<string> {
  const { pages } = await extract(bytes, { drawing: false });
  return `${pages.map((page) => page.text).join('\n\n')}\n`;
}
