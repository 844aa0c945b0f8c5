import { PDFArray, PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { widthsOf } from './widths-of.ts';

type Widths = (code: number) => number;

/** The advances of a page's fonts by their names, in thousandths of the size; none of those whose codes are single bytes. */
export function pageWidths({ node }: PDFPage): (font: string) => Widths | undefined {
  const fonts = node.lookupMaybe(PDFName.of('Resources'), PDFDict)?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const known = new Map<string, Widths | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const dict = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
    const widths = dict?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray) && dict ? widthsOf(dict) : undefined;
    known.set(name, widths);
    return widths;
  };
}
