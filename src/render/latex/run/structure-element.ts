import { PDFArray, type PDFContext, type PDFDict, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';

/** An element of a structure tree, as it is being built. */
export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** Adds an element behind what its parent has. */
export function addElement(context: PDFContext, tag: string, parent: StructureElement): StructureElement {
  const dict = context.obj({ Type: 'StructElem', S: tag, P: parent.ref });
  const element = { ref: context.register(dict), dict };
  addKid(parent, element.ref);
  return element;
}

/** Adds marked content, by its number on a page: alone where it is the page of the element. */
export function addContent(
  context: PDFContext,
  { dict, ...element }: StructureElement,
  number: number,
  page: PDFRef,
): void {
  const own = dict.get(PDFName.of('Pg'));
  if (own === undefined) dict.set(PDFName.of('Pg'), page);
  const isOwn = own === undefined || own === page;
  addKid({ dict, ...element }, isOwn ? PDFNumber.of(number) : context.obj({ Type: 'MCR', Pg: page, MCID: number }));
}

/** Adds an annotation of a page. */
export function addObject(context: PDFContext, element: StructureElement, object: PDFRef, page: PDFRef): void {
  addKid(element, context.obj({ Type: 'OBJR', Obj: object, Pg: page }));
}

function addKid({ dict }: StructureElement, kid: PDFRef | PDFNumber | PDFDict): void {
  const kids = dict.lookupMaybe(PDFName.of('K'), PDFArray);
  if (kids) kids.push(kid);
  else dict.set(PDFName.of('K'), dict.context.obj([kid]));
}
