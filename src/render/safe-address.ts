import { toUri } from './to-uri.ts';

/**
 * An address that a file may link to, as links carry it: of a web page, a mailbox or a telephone. Undefined for any other, which could
 * run a program or read what is the reader's own.
 */
export function safeAddress(url: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:)/i.test(url) ? toUri(url) : undefined;
}
