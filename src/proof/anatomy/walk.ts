import type { Element } from './anatomy.ts';

/** An element and the one around it. */
export interface Place {
  readonly element: Element;
  readonly parent: Element | undefined;
}

/** Every element of a tree in its order, the outer before the inner. */
export function walk(element: Element | undefined, parent?: Element): readonly Place[] {
  if (element === undefined) return [];
  const inner = element.kids.flatMap((kid) => (kid.type === 'element' ? walk(kid.element, element) : []));
  return [{ element, parent }, ...inner];
}

/** The elements directly inside one. */
export function childrenOf(element: Element): readonly Element[] {
  return element.kids.flatMap((kid) => (kid.type === 'element' ? [kid.element] : []));
}

/** The page of the first content in an element, from 1. */
export function pageOf(element: Element): number | undefined {
  for (const kid of element.kids) {
    if (kid.type === 'content') return kid.page;
    const page = kid.type === 'element' ? pageOf(kid.element) : undefined;
    if (page !== undefined) return page;
  }
  return undefined;
}
