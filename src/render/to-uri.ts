import { domainToASCII } from 'node:url';

/**
 * An address as links carry it: ASCII alone (ISO 32000-1, 12.6.4.7). Letters outside it are written as RFC 3987, 3.1
 * says: `über.example/ä` becomes `xn--ber-goa.example/%C3%A4`. What is ASCII stays as the author wrote it.
 */
export function toUri(url: string): string {
  const [whole, before = '', host = ''] = /^([a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?)([^/?#:]*)/i.exec(url) ?? [];
  if (whole === undefined) return toAscii(url);
  const ascii = isAscii(host) ? host : domainToASCII(host) || host;
  return toAscii(before + ascii + url.slice(whole.length));
}

function isAscii(text: string): boolean {
  return !/[^!-~]/.test(text);
}

function toAscii(text: string): string {
  // By way of bytes, where half a character becomes U+FFFD instead of an error.
  return Buffer.from(text)
    .toString()
    .replace(/[^!-~]+/gu, encodeURIComponent);
}
