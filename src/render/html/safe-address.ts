import { toUri } from '../to-uri.ts';

/** An address that a page may link to: of a web page, a mailbox or a telephone. Undefined for any other, such as a script. */
export function safeAddress(url: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:)/i.test(url) ? toUri(url) : undefined;
}
