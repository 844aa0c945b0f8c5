import { decodePDFRawStream, PDFArray, type PDFDocument, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib';

/** The content of a page, a character for every byte. */
export function contentOf(page: PDFPage): string {
  return textOf(page.node.lookup(PDFName.of('Contents')));
}

/** Replaces it, for the time being. */
export function setContent(page: PDFPage, content: string, { context }: PDFDocument): void {
  page.node.set(PDFName.of('Contents'), context.register(context.stream(Buffer.from(content, 'latin1'))));
}

/** Replaces it for good: packed. */
export function packContent(page: PDFPage, content: string, { context }: PDFDocument): void {
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(Buffer.from(content, 'latin1'))));
}

function textOf(contents: unknown): string {
  if (contents instanceof PDFArray)
    return contents
      .asArray()
      .map((_, index) => textOf(contents.lookup(index)))
      .join('\n');
  if (!(contents instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(contents).decode()).toString('latin1');
}
