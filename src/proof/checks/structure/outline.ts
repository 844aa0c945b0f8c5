import type { Rule } from '../../rule.ts';

/** Fewer pages need no bookmarks. */
const MIN_PAGES = 3;

/** Bookmarks lead through a long document. */
export const outline: Rule = {
  id: 'outline',
  severity: 'warning',
  bar: `bookmarks from ${MIN_PAGES} pages on`,
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy || anatomy.pages.length < MIN_PAGES) return [];
    const { outline: count } = anatomy.catalog;
    const message =
      count > 0
        ? 'The document has bookmarks.'
        : 'The document has no bookmarks. Export it with bookmarks for its headings.';
    return [{ ok: count > 0, value: count, message }];
  },
};
