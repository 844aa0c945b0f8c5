import { PDFDict, PDFName, PDFNumber, type PDFPageLeaf } from '@cantoo/pdf-lib';
import { annotationsOf } from './copy-part.ts';

/** Moves the numbers by which a part's pages, their links and their drawings are found in the structure tree. */
export function shiftNumbers(pages: readonly PDFPageLeaf[], shift: number): void {
  // Pages may share a drawing.
  const dictionaries = new Set(pages.flatMap((leaf) => [leaf, ...annotationsOf(leaf), ...drawingsOf(leaf)]));
  for (const dictionary of dictionaries) {
    move(dictionary, PDFName.of('StructParents'), shift);
    move(dictionary, PDFName.of('StructParent'), shift);
  }
}

function drawingsOf(leaf: PDFPageLeaf): readonly PDFDict[] {
  const drawings = leaf.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  return (drawings?.values() ?? []).flatMap((value) => {
    const dict: unknown = Reflect.get(Object(leaf.context.lookup(value)), 'dict');
    return dict instanceof PDFDict ? [dict] : [];
  });
}

function move(dictionary: PDFDict, key: PDFName, shift: number): void {
  const number = dictionary.lookup(key);
  if (number instanceof PDFNumber) dictionary.set(key, PDFNumber.of(number.asNumber() + shift));
}
