import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Elements whose content nobody reads. */
const UNREAD = /<(script|style|head|template|noscript|svg)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
/** Elements that end a line. */
const LINES = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|header|footer|main|dt|dd|hr)\b[^>]*>/gi;

/** What a reader of a saved web page sees: its text, a line for each paragraph. */
export function textOfHtml(html: string): string {
  return html
    .replace(UNREAD, ' ')
    .replace(LINES, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]*));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
      const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[\s]*\n/g, '\n\n')
    .trim();
}
