import type { ExpectedPassage } from '../../src/document/text.ts';
import type { ExtractedPage, TextItem } from '../../src/proof/extract.ts';

/** A piece of the page's text with the fields that its first and last letters come from. */
export interface TracedItem {
  readonly item: TextItem;
  readonly first: string;
  readonly last: string;
}

export interface Trace {
  /** In the order of the file. */
  readonly items: readonly TracedItem[];
  /** The letters that were expected and did not come; empty when all did, in order. */
  readonly lost: string;
}

/**
 * Follows the passages through the file letter by letter, by a way of its own that shares nothing with the proof's
 * comparison. `isOutside` tells what stands in the margins, where no passage may be.
 */
export function traceItems(
  passages: readonly ExpectedPassage[],
  pages: readonly ExtractedPage[],
  isOutside: (item: TextItem, page: ExtractedPage) => boolean,
): Trace {
  const letters = passages.map(({ text, number = '' }) => lettersOf(`${number}${text}`));
  const expected = letters.join('');
  const paths = passages.flatMap(({ path }, index) => Array.from({ length: letters[index]?.length ?? 0 }, () => path));
  const items: TracedItem[] = [];
  let at = 0;
  for (const page of pages) {
    for (const item of page.items) {
      const own = lettersOf(item.text);
      // What does not come next is decoration: bullets, list numbers, what pages repeat.
      if (own === '' || isOutside(item, page) || !expected.startsWith(own, at)) continue;
      items.push({ item, first: paths[at] ?? '', last: paths[at + own.length - 1] ?? '' });
      at += own.length;
    }
  }
  return { items, lost: expected.slice(at) };
}

/** Letters and figures alone, in one case: the rest may be a template's separator or a divided word's hyphen. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
