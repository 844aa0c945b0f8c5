import { readPage } from './read-page.ts';

/**
 * The text of a web page that Galley has made, as its reader sees it.
 * @throws TypeError for bytes that are not UTF-8.
 */
export function extractHtml(bytes: Uint8Array): string {
  return readPage(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
