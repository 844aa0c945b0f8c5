import { pageOf, walk } from '../../anatomy/walk.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/UA-1, 7.4: headings begin with the first rank and never skip one on the way down. */
export const headingLevels: Rule = {
  id: 'heading-levels',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'no rank skipped',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy?.tree) return [];
    const headings = walk(anatomy.tree).filter(({ element: { tag } }) => /^H[1-9]\d*$/u.test(tag));
    if (headings.length === 0) {
      const message =
        'The document has no headings for a screen reader to go by. Tag the name as H1 and the sections as H2.';
      return [{ ok: false, value: 0, message }];
    }
    const skipped = headings.filter(
      ({ element }, index) => rank(element.tag) > rank(headings[index - 1]?.element.tag ?? 'H0') + 1,
    );
    return findingsOf(
      skipped,
      { value: headings.length, message: 'The ranks of headings follow each other.' },
      ({ element }) => {
        const before = headings[headings.findIndex((one) => one.element === element) - 1]?.element.tag;
        return {
          value: element.tag,
          page: pageOf(element),
          message: `A heading ${element.tag} ${before === undefined ? 'is the first' : `follows ${before}`}: a rank is skipped. Tag it one rank lower than the one above.`,
        };
      },
    );
  },
};

function rank(tag: string): number {
  return Number(tag.slice(1));
}
