import { PDFDict, PDFName, type PDFPage, PDFStream } from '@cantoo/pdf-lib';
import type { Drawn } from './read-pieces.ts';

/** True for what draws an image of dots: the photo. Icons are shapes. */
export function isImage({ operations: [first] }: Drawn, page: PDFPage): boolean {
  const name = first?.operands[0]?.slice(1);
  const objects = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const object = name === undefined ? undefined : objects?.lookupMaybe(PDFName.of(name), PDFStream);
  return object?.dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
}
