import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Takes out of a file what nothing leads to any more: contents and fonts as they were before. */
export function sweepObjects({ context }: PDFDocument): void {
  const found = new Set<PDFRef>();
  const open: (PDFObject | undefined)[] = Object.values(context.trailerInfo);
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      if (found.has(object)) continue;
      found.add(object);
      open.push(context.lookup(object));
    } else if (object instanceof PDFArray) open.push(...object.asArray());
    else if (object instanceof PDFDict) open.push(...object.values());
    else if (object instanceof PDFStream) open.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!found.has(ref)) context.delete(ref);
}
