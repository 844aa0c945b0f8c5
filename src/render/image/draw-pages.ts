import { PDFParse } from 'pdf-parse';
import { UserError } from '../../errors.ts';
import { type Pixels, writePng } from './write-png.ts';

/** Which pages to draw, and how large. */
export interface DrawSettings {
  /** Pixels to an inch. */
  readonly dpi: number;
  /** The one page to draw, counted from 1; without it all are. */
  readonly page?: number | undefined;
}

/** The part of the reader's document that draws. */
interface DrawnDocument {
  readonly numPages: number;
  getPage(number: number): Promise<DrawnPage>;
  readonly canvasFactory: { create(width: number, height: number): Canvas };
}

interface DrawnPage {
  getViewport(settings: { readonly scale: number }): { readonly width: number; readonly height: number };
  render(settings: object): { readonly promise: Promise<void> };
  cleanup(): boolean;
}

interface Canvas {
  readonly canvas: { readonly width: number; readonly height: number };
  readonly context: { getImageData(x: number, y: number, width: number, height: number): Pixels };
}

const POINTS = 72;
/** Four bytes each: larger pictures do not fit into the memory of many machines. */
const MOST_PIXELS = 120e6;

/**
 * Draws the pages of a finished PDF.
 * @returns the bytes of a PNG for each page, in order.
 * @throws UserError for a page that there is not, and for one too large to draw.
 */
export async function drawPages(pdf: Uint8Array, { dpi, page }: DrawSettings): Promise<readonly Uint8Array[]> {
  // The reader keeps the bytes it is given, so it gets its own.
  const parser = new PDFParse({ data: Uint8Array.from(pdf), isEvalSupported: false, verbosity: 0 });
  try {
    // The package's own way to pictures writes them slowly; the document is what it keeps to itself.
    const document = await (parser as unknown as { load(): Promise<DrawnDocument> }).load();
    const { numPages } = document;
    if (page !== undefined && page > numPages) throw noSuchPage(page, numPages);
    const wanted = page === undefined ? Array.from({ length: numPages }, (_, index) => index + 1) : [page];
    const written: Promise<Uint8Array>[] = [];
    // A page is written in another thread while the next is drawn.
    for (const number of wanted) {
      const pixels = await drawPage(document, number, dpi);
      // No more than two pages are in memory.
      await written.at(-1);
      written.push(writePng(pixels, dpi));
    }
    return await Promise.all(written);
  } finally {
    await parser.destroy();
  }
}

async function drawPage(document: DrawnDocument, number: number, dpi: number): Promise<Pixels> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dpi / POINTS });
  if (viewport.width * viewport.height > MOST_PIXELS) throw tooLarge(dpi);
  const { canvas, context } = document.canvasFactory.create(viewport.width, viewport.height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  page.cleanup();
  const { width, height } = canvas;
  // A copy: the canvas may be gone before its pixels are written.
  return context.getImageData(0, 0, width, height);
}

function tooLarge(dpi: number): UserError {
  const message = `At ${dpi} pixels to the inch, a page of this size has more than ${MOST_PIXELS / 1e6} million pixels.`;
  return new UserError(message, 'Ask for fewer.');
}

function noSuchPage(page: number, pages: number): UserError {
  const has = pages === 1 ? 'one page' : `${pages} pages`;
  return new UserError(`There is no page ${page}: the document has ${has}.`);
}
