import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { CopiedPart } from './copy-part.ts';
import { numberTree } from './number-tree.ts';

/** Labels the pages by their part: `Letter`, `Résumé 1`, `Résumé 2`; counted only where there is more than one. */
export function labelPages(parts: readonly CopiedPart[], { context, catalog }: PDFDocument): void {
  let first = 0;
  const ranges = parts.map(({ title, pages }) => {
    const isOne = pages.length === 1;
    const label = context.obj(isOne ? {} : { S: 'D' });
    label.set(PDFName.of('P'), PDFHexString.fromText(isOne ? title : `${title} `));
    first += pages.length;
    return [first - pages.length, label] as const;
  });
  catalog.set(PDFName.of('PageLabels'), numberTree(context, ranges));
}
