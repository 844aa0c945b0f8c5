import { UserError } from '../errors.ts';
import { joinItems, joinText } from './join-items.ts';
import { openPdf, type PdfDocument, type PdfPage } from './open-pdf.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';
import { type MarkedText, readMarkedText } from './read-marked-text.ts';

/** What a stranger can read out of a PDF. All lengths in pt, y downwards from the page's top edge. */
export interface Extract {
  readonly pages: readonly ExtractedPage[];
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** The document's information: Title, Author, Producer … as the reader gives them. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly encrypted: boolean;
  /** File names of what is attached. */
  readonly attachments: readonly string[];
  /** How the pages are drawn; absent when only the text was asked for. */
  readonly drawing?: Drawing | undefined;
  /** The text by its marks, for a structure tree; absent unless it was asked for. */
  readonly marked?: readonly MarkedText[] | undefined;
}

export interface ExtractedPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of the file, which is the order other readers give. */
  readonly items: readonly TextItem[];
  /** The items joined, `\n` at every line's end. */
  readonly text: string;
}

export interface TextItem {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The reader's id of the font; its name is in `drawing.fonts`. */
  readonly font: string;
  /** What a reader sees between the item before and this one. */
  readonly gap: Gap;
}

export type Gap = 'none' | 'space' | 'line';

/** What to extract. Each costs about as much again as reading the text. */
export interface ExtractSettings {
  /** How the text is drawn. */
  readonly drawing: boolean;
  /** The text once more, by its marks. */
  readonly marks?: boolean | undefined;
}

/**
 * Reads a finished PDF as a stranger would.
 * @throws UserError when it is no readable PDF, or has no text at all.
 */
export async function extract(bytes: Uint8Array, settings: ExtractSettings): Promise<Extract> {
  const found = await openPdf(bytes, (document) => readDocumentOf(document, bytes.length, settings));
  if (found.pages.every((page) => page.text.trim() === '')) {
    throw new UserError(
      'The PDF has no text: its pages are pictures or empty.',
      'Export it from the program that made it instead of scanning or printing it to an image.',
    );
  }
  return found;
}

async function readDocumentOf(document: PdfDocument, bytes: number, settings: ExtractSettings): Promise<Extract> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await document.getPage(number));
  const { info } = await document.getMetadata();
  return {
    pages: await Promise.all(pages.map(readPage)),
    bytes,
    info,
    encrypted: (info.EncryptFilterName ?? null) !== null,
    attachments: Object.keys((await document.getAttachments()) ?? {}),
    drawing: settings.drawing ? await readDrawing(pages) : undefined,
    marked: settings.marks ? await readMarkedText(pages) : undefined,
  };
}

async function readPage(page: PdfPage, index: number): Promise<ExtractedPage> {
  const viewport = page.getViewport({ scale: 1 });
  // Compatibility forms are left as they are in the file, so that a check can see them.
  const content = await page.getTextContent({ disableNormalization: true });
  const pieces = content.items.filter((item) => 'str' in item);
  const items = joinItems(pieces, viewport, index + 1);
  return { number: index + 1, width: viewport.width, height: viewport.height, items, text: joinText(items) };
}
