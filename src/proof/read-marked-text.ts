import type { PdfMark, PdfPage, PdfText, PdfViewport } from './open-pdf.ts';

/** The texts of one piece of marked content, as the reader gives them. */
export interface MarkedText {
  readonly page: number;
  /** The number by which the structure tree names it. */
  readonly content: number;
  readonly pieces: readonly PdfText[];
  readonly viewport: PdfViewport;
}

/** The texts of every marked content of all pages, so that they can be put into the order of the structure tree. */
export async function readMarkedText(pages: readonly PdfPage[]): Promise<readonly MarkedText[]> {
  const found: MarkedText[] = [];
  for (const [index, page] of pages.entries()) {
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
    const viewport = page.getViewport({ scale: 1 });
    for (const [content, pieces] of sortOut(items)) found.push({ page: index + 1, content, pieces, viewport });
  }
  return found;
}

/** The texts of each marked content; what is outside any, or in an artifact, is left out. */
function sortOut(items: readonly (PdfText | PdfMark)[]): ReadonlyMap<number, readonly PdfText[]> {
  const open: (number | undefined)[] = [];
  const found = new Map<number, PdfText[]>();
  for (const item of items) {
    if ('str' in item) {
      const content = open.findLast((number) => number !== undefined);
      if (content === undefined) continue;
      const pieces = found.get(content) ?? [];
      pieces.push(item);
      found.set(content, pieces);
    } else if (item.type.startsWith('begin')) open.push(numberIn(item));
    else open.pop();
  }
  return found;
}

function numberIn({ id }: PdfMark): number | undefined {
  const digits = /_mc(\d+)$/u.exec(id ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}
