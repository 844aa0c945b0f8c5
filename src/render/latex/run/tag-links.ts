import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { TagPlan } from '../tags.ts';
import type { Tree } from './build-tree.ts';
import type { Claimed } from './claim-pages.ts';
import { addElement, addObject, type StructureElement } from './structure-element.ts';

/** Annotations are printed (ISO 32000-1, 12.5.3). */
const PRINTED = 4;

/**
 * Puts every link of a file into its element, and describes it (ISO 14289-1, 7.18.5). Gives their elements; `first` is
 * the number of the first in the tree's index.
 */
export function tagLinks(
  file: PDFDocument,
  plan: TagPlan,
  tree: Tree,
  claimed: readonly Claimed[],
  first: number,
): readonly PDFRef[] {
  const owners: PDFRef[] = [];
  file.getPages().forEach((page, index) => {
    const texts = claimed.filter((one) => one.page === index);
    for (const ref of linksOn(page)) {
      const link = file.context.lookup(ref, PDFDict);
      const element = elementOf(link, texts, plan, tree) ?? addElement(file.context, 'Link', tree.document);
      addObject(file.context, element, ref, page.ref);
      link.set(PDFName.of('Contents'), PDFHexString.fromText(targetOf(link).replace(/^(?:mailto|tel):/, '')));
      link.set(PDFName.of('StructParent'), PDFNumber.of(first + owners.length));
      link.set(PDFName.of('F'), PDFNumber.of(PRINTED));
      owners.push(element.ref);
    }
  });
  return owners;
}

function linksOn({ node }: PDFPage): readonly PDFRef[] {
  const all = node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
  return all.filter((one) => one instanceof PDFRef);
}

/** The element of the text that a link lies over. */
function elementOf(
  link: PDFDict,
  texts: readonly Claimed[],
  { inlines }: TagPlan,
  { elements }: Tree,
): StructureElement | undefined {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = link.lookup(PDFName.of('Rect'), PDFArray).asArray().map(Number);
  const isOver = ([x, y]: Claimed['box']): boolean => x > x0 - SLACK && x < x1 && y > y0 - SLACK && y < y1;
  const isLink = (id: number): boolean => inlines.get(id)?.tag === 'Link';
  const text = texts.find(({ path, box }) => path.some(isLink) && isOver(box));
  return elements.get(text?.path.find(isLink) ?? 0);
}

/** How far the edge of a link may be within its text, in pt. */
const SLACK = 1;

function targetOf(link: PDFDict): string {
  const target = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return target instanceof PDFString || target instanceof PDFHexString ? target.decodeText() : '';
}
