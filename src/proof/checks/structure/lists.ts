import { childrenOf, type Place, pageOf, walk } from '../../anatomy/walk.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** What may stand in what (PDF 32000-1, 14.8.4.3.3; PDF/UA-1, 7.6). */
const inside: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
};
const around: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
};

/** Lists are made of items, items of a label and a body; a list with labels says which kind they are. */
export const lists: Rule = {
  id: 'lists',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'L, LI, Lbl, LBody in their places, ListNumbering',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy?.tree) return [];
    const places = walk(anatomy.tree);
    const broken = places.flatMap((place) => {
      const flaw = misplaced(place) ?? unnumbered(place);
      return flaw === undefined ? [] : [{ place, flaw }];
    });
    const count = places.filter(({ element }) => element.tag === 'L').length;
    return findingsOf(
      broken,
      { value: count, message: 'Lists are tagged as lists.' },
      ({ place: { element }, flaw }) => ({
        value: element.tag,
        page: pageOf(element),
        message: `${flaw}. Tag the list again as a list.`,
      }),
    );
  },
};

function misplaced({ element, parent }: Place): string | undefined {
  const outer = around[element.tag];
  if (outer && !outer.includes(parent?.tag ?? ''))
    return `A ${element.tag} stands in a ${parent?.tag ?? 'document'}, not in a ${outer.join(' or ')}`;
  const allowed = inside[element.tag];
  const wrong = allowed && childrenOf(element).find(({ tag }) => !allowed.includes(tag));
  return wrong ? `A ${wrong.tag} stands directly in a ${element.tag}` : undefined;
}

function unnumbered({ element }: Place): string | undefined {
  if (element.tag !== 'L') return undefined;
  const labelled = childrenOf(element).some((item) => childrenOf(item).some(({ tag }) => tag === 'Lbl'));
  const kind = element.attributes.ListNumbering ?? 'None';
  return labelled && kind === 'None' ? 'A list has labels but does not say their kind (ListNumbering)' : undefined;
}
