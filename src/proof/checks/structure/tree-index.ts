import { findingsOf, type Rule } from '../../rule.ts';

/** PDF 32000-1, 14.7.4.4: from each page a reader must find back to the tags. */
export const treeIndex: Rule = {
  id: 'tree-index',
  severity: 'warning',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'every page in the tree’s index',
  reads: 'all',
  judge: ({ anatomy, drawing: { runs } }) => {
    if (!anatomy?.tree) return [];
    const tagged = new Set(runs.filter(({ mark }) => mark?.content !== undefined).map(({ page }) => page));
    const lost = anatomy.pages.flatMap(({ parent }, index) =>
      tagged.has(index + 1) && (parent === undefined || !anatomy.parents.has(parent)) ? [index + 1] : [],
    );
    return findingsOf(
      lost,
      { value: anatomy.pages.length, message: 'Every page is in the index of the tags.' },
      (page) => ({
        value: 'missing',
        page,
        message:
          'The page is not in the index of the tags (ParentTree), so its tags are not found. Export the file again.',
      }),
    );
  },
};
