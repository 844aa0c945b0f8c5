import type { Anatomy } from '../../anatomy/anatomy.ts';
import { walk } from '../../anatomy/walk.ts';
import { groupBy } from '../../group-by.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF 32000-1, 14.7.4.4: from each page a reader must find back to the tags. */
export const treeIndex: Rule = {
  id: 'tree-index',
  severity: 'warning',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'every page in the tree’s index',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy?.tree) return [];
    const owners = ownersIn(anatomy);
    const lost = anatomy.pages.flatMap(({ parent }, index) => {
      const known = parent === undefined ? undefined : anatomy.parents.get(parent);
      const own = owners.get(index + 1) ?? [];
      const wrong = own.filter(({ ref, content }) => known?.[content] !== ref).length;
      return wrong > 0 ? [{ page: index + 1, wrong, all: own.length }] : [];
    });
    return findingsOf(
      lost,
      { value: anatomy.pages.length, message: 'Every page is in the index of the tags.' },
      ({ page, wrong, all }) => ({
        value: wrong,
        page,
        message: `${wrong === all ? 'The page is' : `${wrong} pieces of the page are`} not in the index of the tags (ParentTree), so their tags are not found. Export the file again.`,
      }),
    );
  },
};

interface Owner {
  readonly ref: string;
  readonly content: number;
}

/** Which element names each content, by page. */
function ownersIn({ tree }: Anatomy): ReadonlyMap<number, readonly Owner[]> {
  const owners = walk(tree).flatMap(({ element: { ref, kids } }) =>
    kids.flatMap((kid) => (kid.type === 'content' ? [{ page: kid.page, content: kid.content, ref }] : [])),
  );
  return groupBy(owners, ({ page }) => page);
}
