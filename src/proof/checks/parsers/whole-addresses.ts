import type { ExtractedPage } from '../../extract.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

const spacedEmail = /[\p{L}\p{N}._%+-]+(?: +@ *| *@ +)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** Addresses that a reader finds only in pieces can be neither searched nor used. */
export const wholeAddresses: Rule = {
  id: 'whole-addresses',
  severity: 'fault',
  bar: 'e-mail, phone and web addresses without spaces',
  reads: 'all',
  judge: ({ file: { pages }, drawing: { links } }) => {
    const targets = links.flatMap(({ page, url }) => (url === undefined ? [] : [{ page, address: addressOf(url) }]));
    const torn = targets.filter(({ page, address }) => isTorn(address, pages[page - 1]));
    const spaced = pages.flatMap(({ number, text }) => {
      const found = spacedEmail.exec(text)?.[0];
      return found === undefined ? [] : [{ page: number, address: found }];
    });
    return findingsOf(
      [...torn, ...spaced],
      { value: links.length, message: 'Addresses are read whole.' },
      ({ page, address }) => ({
        value: address,
        page,
        message: `The address ${quote(address)} is read in pieces. Keep it free of spaces and wide tracking.`,
      }),
    );
  },
};

/** What of a link a page would show. */
function addressOf(url: string): string {
  return url.replace(/^(mailto:|tel:|https?:\/\/(www\.)?)/iu, '').replace(/\?subject.*$|\/$/u, '');
}

/** All its letters are there in one row, but with spaces between. A long address may break at the end of a line. */
function isTorn(address: string, page: ExtractedPage | undefined): boolean {
  const text = page?.text ?? '';
  if (address.length < 6 || !/[\p{L}@]/u.test(address)) return false;
  const unbroken = text.replace(/\n/gu, '').toLowerCase();
  const wanted = address.toLowerCase();
  if (unbroken.includes(wanted)) return false;
  const letters = [...wanted].map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join(' ?')}(?![\\p{L}\\p{N}])`, 'u').test(unbroken);
}
