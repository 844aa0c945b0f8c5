import { type PDFDict as Dict, PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** The advances of a font's codes, in thousandths of the size. */
export function widthsOf(dict: Dict): (code: number) => number {
  const descendant = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const fallback = descendant.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000;
  const widths = descendant.lookupMaybe(PDFName.of('W'), PDFArray);
  const known = widths ? widthsIn(widths) : new Map<number, number>();
  return (code) => known.get(code) ?? fallback;
}

/** `c [w …]` and `c d w` (ISO 32000-1, 9.7.4.3). */
function widthsIn(widths: PDFArray): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (let at = 0; at < widths.size(); ) {
    const first = widths.lookup(at, PDFNumber).asNumber();
    const second = widths.lookup(at + 1);
    if (second instanceof PDFArray) {
      for (let index = 0; index < second.size(); index++)
        known.set(first + index, second.lookup(index, PDFNumber).asNumber());
      at += 2;
    } else {
      const last = widths.lookup(at + 1, PDFNumber).asNumber();
      for (let code = first; code <= last; code++) known.set(code, widths.lookup(at + 2, PDFNumber).asNumber());
      at += 3;
    }
  }
  return known;
}
