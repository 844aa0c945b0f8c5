import type { Annotation, PageObject } from './anatomy.ts';
import { entries, get, list, number, type Thing, text } from './objects.ts';

/** Flags of an annotation (PDF 32000-1, 12.5.3). */
const hidden = 2;
const printed = 4;

/** What pages say beside their content. */
export function readPages(pages: readonly Thing[]): readonly PageObject[] {
  return pages.map((page) => ({
    tabs: text(get(page, 'Tabs')),
    parent: number(get(page, 'StructParents')),
    annotations: list(get(page, 'Annots')).map(readAnnotation),
    transparent: usesGlass(resourcesOf(page)) && get(get(page, 'Group'), 'CS') === undefined,
  }));
}

function readAnnotation(annotation: Thing): Annotation {
  const flags = number(get(annotation, 'F')) ?? 0;
  return {
    ref: annotation.ref ?? '',
    kind: text(get(annotation, 'Subtype')) ?? '',
    contents: text(get(annotation, 'Contents')),
    parent: number(get(annotation, 'StructParent')),
    hidden: (flags & hidden) !== 0,
    printed: (flags & printed) !== 0,
  };
}

/** A page inherits its resources from the tree above it. */
function resourcesOf(page: Thing): Thing | undefined {
  let node: Thing | undefined = page;
  for (let steps = 0; node && steps < 50; steps++) {
    const own = get(node, 'Resources');
    if (own) return own;
    node = get(node, 'Parent');
  }
  return undefined;
}

function usesGlass(resources: Thing | undefined): boolean {
  const states = entries(get(resources, 'ExtGState')).map(([, state]) => state);
  const glassy = states.some(
    (state) =>
      (number(get(state, 'ca')) ?? 1) < 1 ||
      (number(get(state, 'CA')) ?? 1) < 1 ||
      (text(get(state, 'SMask')) ?? (get(state, 'SMask') ? 'yes' : 'None')) !== 'None' ||
      !['Normal', 'Compatible'].includes(text(get(state, 'BM')) ?? 'Normal'),
  );
  return glassy || entries(get(resources, 'XObject')).some(([, object]) => get(object, 'SMask') !== undefined);
}
