import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { TagLeaf, TagPlan, TagStep } from '../tags.ts';
import { addContent, addElement, type StructureElement } from './structure-element.ts';
import type { MarkedContent } from './tag-pages.ts';

/** The elements of a structure tree. */
export interface Tree {
  readonly root: StructureElement;
  readonly document: StructureElement;
  /** By the numbers of the plan. */
  readonly elements: ReadonlyMap<number, StructureElement>;
  /** Whose every marked content is, by page and number. */
  readonly owners: readonly (readonly PDFRef[])[];
}

/**
 * Builds the structure tree of a plan over the marked content of pages: in the plan's order, whatever that of the pages,
 * and without what has no content.
 */
export function buildTree(
  context: PDFContext,
  { leaves, inlines }: TagPlan,
  marked: readonly MarkedContent[],
  pages: readonly PDFRef[],
): Tree {
  const dict = context.obj({ Type: 'StructTreeRoot' });
  const root = { ref: context.register(dict), dict };
  const document = addElement(context, 'Document', root);
  const elements = new Map<number, StructureElement>();
  const owners: PDFRef[][] = pages.map(() => []);
  const stepDown = stepper(context);
  const contents = byLeaf(marked);
  for (const leaf of leaves) {
    const own = contents.get(leaf.id);
    if (!own) continue;
    elements.set(leaf.id, addLeaf(context, leaf, leaf.steps.reduce(stepDown, document)));
    for (const { page, number, path } of own) {
      const element = path.reduce((above, id) => elements.get(id) ?? addInline(id, above), root);
      const ref = pages[page];
      if (ref) addContent(context, element, number, ref);
      (owners[page] ?? [])[number] = element.ref;
    }
  }
  return { root, document, elements, owners };

  function addInline(id: number, above: StructureElement): StructureElement {
    const inline = inlines.get(id);
    if (!inline) return above;
    const element = addElement(context, inline.tag, above);
    if (inline.tag === 'Formula') describe(element.dict, inline.alt);
    elements.set(id, element);
    return element;
  }
}

function byLeaf(marked: readonly MarkedContent[]): ReadonlyMap<number | undefined, readonly MarkedContent[]> {
  const contents = new Map<number | undefined, MarkedContent[]>();
  for (const one of marked) {
    const [id] = one.path;
    const own = contents.get(id);
    if (own) own.push(one);
    else contents.set(id, [one]);
  }
  return contents;
}

type Stepper = (above: StructureElement, step: TagStep) => StructureElement;

/** Steps down the tree: to the element that has been added under a key, or a new one. */
function stepper(context: PDFContext): Stepper {
  const shared = new Map<TagStep['key'], StructureElement>();
  return (above, { key, tag, language, numbering }) => {
    const known = shared.get(key);
    if (known) return known;
    const element = addElement(context, tag, above);
    if (language !== undefined) element.dict.set(PDFName.of('Lang'), PDFString.of(language));
    // PDF/UA asks of a list whose items have labels how they are numbered (ISO 14289-1, 7.6).
    if (numbering) element.dict.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: numbering }));
    shared.set(key, element);
    return element;
  };
}

function addLeaf(context: PDFContext, { tag, alt }: TagLeaf, above: StructureElement): StructureElement {
  const element = addElement(context, tag, above);
  if (alt !== undefined) describe(element.dict, alt);
  return element;
}

function describe(dict: PDFDict, alt: string): void {
  dict.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
}
