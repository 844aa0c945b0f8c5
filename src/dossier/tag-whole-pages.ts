import { PDFArray, type PDFContext, PDFHexString, PDFName, PDFNumber, type PDFPageLeaf } from '@cantoo/pdf-lib';
import { annotationsOf, type CopiedPart, pageAt } from './copy-part.ts';
import type { JoinedTree } from './join-structures.ts';

/**
 * Gives the pages of a file without tags one passage each, so that a screen reader reads them in the order they were
 * drawn in instead of passing over them; a picture is a figure, and its title what is said of it.
 */
export function tagWholePages(
  { title, pages, isPicture = false }: CopiedPart,
  context: PDFContext,
  joined: JoinedTree,
): void {
  const part = context.nextRef();
  const kind = isPicture ? 'Figure' : 'P';
  const passages = pages.map((page) => {
    const leaf = pageAt(page, context);
    wrapContent(leaf, kind, context);
    for (const annotation of annotationsOf(leaf)) annotation.delete(PDFName.of('StructParent'));
    const element = context.obj({ Type: 'StructElem', S: kind, P: part, Pg: page, K: PDFNumber.of(0) });
    if (isPicture) element.set(PDFName.of('Alt'), PDFHexString.fromText(title));
    const passage = context.register(element);
    leaf.set(PDFName.of('StructParents'), PDFNumber.of(joined.next));
    joined.parents.push([joined.next, context.obj([passage])]);
    joined.next += 1;
    return passage;
  });
  const element = context.obj({ Type: 'StructElem', S: 'Part', P: joined.root, K: passages });
  element.set(PDFName.of('T'), PDFHexString.fromText(title));
  context.assign(part, element);
  joined.elements.push(part);
}

/** Marks all that a page draws as its content number 0. */
function wrapContent(leaf: PDFPageLeaf, kind: string, context: PDFContext): void {
  const own = leaf.get(PDFName.Contents);
  const streams = own === undefined ? [] : context.lookup(own) instanceof PDFArray ? leaf.Contents() : own;
  const list = streams instanceof PDFArray ? streams.asArray() : [streams].flat();
  const begin = context.register(context.stream(`/${kind} << /MCID 0 >> BDC\n`));
  const end = context.register(context.stream('\nEMC\n'));
  leaf.set(PDFName.Contents, context.obj([begin, ...list, end]));
}
