import { childrenOf, type Place, pageOf, walk } from '../../anatomy/walk.ts';
import { readClaims } from '../../read-claims.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** The standard types of PDF 1.7 (PDF 32000-1, 14.8.4). */
const standard = new Set(
  (
    'StructTreeRoot Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);
/** Those that PDF 2.0 adds, which writers use already; what claims a standard of PDF 1.7 must not. */
const later = /^(H\d+|Title|Em|Strong|Sub|Aside|FENote|DocumentFragment|Artifact)$/u;

/** Every element is of a type that readers know, or the file says which one it stands for; PDF/UA-1, 7.1. */
export const treeShape: Rule = {
  id: 'tree-shape',
  severity: 'warning',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'standard types under one Document',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy?.tree) return [];
    const places = walk(anatomy.tree);
    const strict = readClaims(anatomy.metadata).some(
      ({ standard: kind, part }) => part < { 'PDF/UA': 2, 'PDF/A': 4 }[kind],
    );
    const broken = places.flatMap((place) => {
      const flaw = flawOf(place, strict);
      return flaw === undefined ? [] : [{ element: place.element, flaw }];
    });
    return findingsOf(
      broken,
      { value: places.length, message: 'All tags are of standard types.' },
      ({ element, flaw }) => ({
        value: element.tag,
        page: pageOf(element),
        message: `${flaw}. Give it a standard tag.`,
      }),
    );
  },
};

function flawOf({ element, parent }: Place, strict: boolean): string | undefined {
  if (!standard.has(element.tag) && (strict || !later.test(element.tag)))
    return `No reader knows the tag ${element.tag}`;
  const heading = /^H\d*$/u.test(element.tag);
  if (heading && /^(P|H\d*|Span|Link)$/u.test(parent?.tag ?? '')) return `A heading stands inside a ${parent?.tag}`;
  const inner =
    element.tag === 'P' ? childrenOf(element).find(({ tag }) => /^(P|Sect|Document)$/u.test(tag)) : undefined;
  return inner ? `A ${inner.tag} stands inside a paragraph` : undefined;
}
