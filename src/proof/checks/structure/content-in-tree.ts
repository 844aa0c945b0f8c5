import { groupByPage } from '../../group-by-page.ts';
import { findBlocks } from '../../layout/find-blocks.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Marked text that no element of the tree names is not read at all; PDF/UA-1, 7.1. */
export const contentInTree: Rule = {
  id: 'content-in-tree',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'all marked text in the tree',
  reads: 'all',
  judge: ({ anatomy, drawing: { runs } }) => {
    if (!anatomy?.tree) return [];
    const blocks = findBlocks(anatomy.tree);
    const lost = runs.filter(
      ({ page, mark }) => mark?.content !== undefined && !mark.artifact && !blocks.has(`${page} ${mark.content}`),
    );
    return findingsOf(
      groupByPage(lost),
      { value: blocks.size, message: 'All marked text is in the structure tree.' },
      ({ page, text }) => ({
        value: text,
        page,
        message: `Marked, but not in the structure tree: “${text}”. A screen reader skips it. Tag it again.`,
      }),
    );
  },
};
