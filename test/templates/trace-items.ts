import type { ExpectedPassage } from '../../src/document/text.ts';
import type { ExtractedPage, TextItem } from '../../src/proof/extract.ts';

/** A piece of the page's text with the fields that its first and last letters come from. */
export interface TracedItem {
  readonly item: TextItem;
  readonly first: string;
  readonly last: string;
}

export interface Trace {
  /** In the order of the file; of a document in regions, one region's after the other's. */
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
  const regions = readersOf(passages);
  for (const page of pages) {
    let current = 0;
    for (const item of page.items) {
      const own = lettersOf(item.text);
      if (own === '' || isOutside(item, page)) continue;
      // What comes next in no region is decoration: bullets, list numbers, what pages repeat.
      const next = regions.findIndex(({ expected, at }, index) => index >= current && expected.startsWith(own, at));
      const region = regions[next];
      if (!region) continue;
      current = next;
      region.items.push({
        item,
        first: region.paths[region.at] ?? '',
        last: region.paths[region.at + own.length - 1] ?? '',
      });
      region.at += own.length;
    }
  }
  return {
    items: regions.flatMap(({ items }) => items),
    lost: regions.map(({ expected, at }) => expected.slice(at)).join(''),
  };
}

/** How far the letters of a region have come. */
interface Reader {
  readonly expected: string;
  /** The field that each letter comes from. */
  readonly paths: readonly string[];
  readonly items: TracedItem[];
  at: number;
}

/** A reader for each region; what stands above all regions is read with the first. */
function readersOf(passages: readonly ExpectedPassage[]): readonly Reader[] {
  const names = [...new Set(passages.flatMap(({ region }) => region ?? []))];
  return (names.length > 0 ? names : [undefined]).map((name, index): Reader => {
    const own = passages.filter(({ region }) => region === name || (index === 0 && region === undefined));
    return {
      expected: own.map(lettersIn).join(''),
      paths: own.flatMap((passage) => Array.from({ length: lettersIn(passage).length }, () => passage.path)),
      items: [],
      at: 0,
    };
  });
}

/** Of a passage, with the number that a list gives it. */
function lettersIn({ text, number = '' }: ExpectedPassage): string {
  return lettersOf(`${number}${text}`);
}

/** Letters and figures alone, in one case: the rest may be a template's separator or a divided word's hyphen. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
