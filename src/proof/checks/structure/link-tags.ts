import type { Anatomy, Annotation, Element } from '../../anatomy/anatomy.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/UA-1, 7.18.1 and 7.18.5: every link is in a Link element that names it, has words, and is in the tree's index. */
export const linkTags: Rule = {
  id: 'link-tags',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'every link in a Link element, with contents',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy?.tree) return [];
    const owners = ownersIn(anatomy.tree);
    const links = anatomy.pages.flatMap(({ annotations }, index) =>
      annotations.filter(({ kind, hidden }) => kind === 'Link' && !hidden).map((link) => ({ link, page: index + 1 })),
    );
    const broken = links.flatMap(({ link, page }) => {
      const flaw = flawOf(link, owners, anatomy.parents);
      return flaw === undefined ? [] : [{ link, page, flaw }];
    });
    return findingsOf(
      broken,
      { value: links.length, message: 'Every link is tagged and has contents.' },
      ({ link, page, flaw }) => ({
        value: link.contents ?? link.ref,
        page,
        message: `A link${link.contents ? ` (“${link.contents}”)` : ''} ${flaw}. Tag it as a link with a description.`,
      }),
    );
  },
};

function flawOf(
  link: Annotation,
  owners: ReadonlyMap<string, string>,
  parents: Anatomy['parents'],
): string | undefined {
  const owner = owners.get(link.ref);
  if (owner === undefined) return 'is not in the structure tree';
  if (owner !== 'Link') return `is in a ${owner} instead of a Link`;
  if ((link.contents ?? '').trim() === '') return 'has no description (Contents)';
  return link.parent === undefined || !parents.has(link.parent) ? 'does not know its tag (StructParent)' : undefined;
}

/** The tag of the element that holds each annotation. */
function ownersIn(element: Element): ReadonlyMap<string, string> {
  return new Map(
    element.kids.flatMap((kid) => {
      if (kid.type === 'object') return [[kid.ref, element.tag] as const];
      return kid.type === 'element' ? [...ownersIn(kid.element)] : [];
    }),
  );
}
