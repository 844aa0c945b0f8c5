import { PDFParse } from 'pdf-parse';
import { UserError } from '../../errors.ts';

/** Which pages to draw, and how large. */
export interface DrawSettings {
  /** Pixels to an inch. */
  readonly dpi: number;
  /** The one page to draw, counted from 1; without it all are. */
  readonly page?: number | undefined;
}

/**
 * Draws the pages of a finished PDF.
 * @returns the bytes of a PNG for each page, in order.
 * @throws UserError for a page that there is not.
 */
export async function drawPages(pdf: Uint8Array, { dpi, page }: DrawSettings): Promise<readonly Uint8Array[]> {
  // The reader keeps the bytes it is given, so it gets its own.
  const parser = new PDFParse({ data: Uint8Array.from(pdf) });
  try {
    const { pages, total } = await parser.getScreenshot({
      scale: dpi / 72,
      imageBuffer: true,
      imageDataUrl: false,
      ...(page === undefined ? {} : { partial: [page] }),
    });
    if (page !== undefined && pages.length === 0) throw noSuchPage(page, total);
    return pages.map(({ data }) => data);
  } finally {
    await parser.destroy();
  }
}

function noSuchPage(page: number, pages: number): UserError {
  const has = pages === 1 ? 'one page' : `${pages} pages`;
  return new UserError(`There is no page ${page}: the document has ${has}.`);
}
