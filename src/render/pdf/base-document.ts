import PDFDocument from 'pdfkit';
import type { Subset } from './fonts/compose-glyph.ts';

/** The parts of pdfkit that its types leave out and the press leans on; pinned to the version in package.json. */
interface Internals {
  _font: EmbeddedFace;
  _fontSize: number;
  readonly _id: Buffer;
  /** Where each object begins; null for what has not been written. */
  readonly _offsets: readonly (number | null)[];
  /** How long the file is so far. */
  readonly _offset: number;
  readonly _root: PDFKit.PDFKitReference;
  readonly _info: PDFKit.PDFKitReference;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  _addInfo(): void;
  /** A rectangle of the page as the file counts it: from below, as it is turned and moved at the moment. */
  _convertRect(x: number, y: number, width: number, height: number): readonly number[];
  ref(data?: object): PDFKit.PDFKitReference;
  font(source: unknown, family?: unknown, size?: number): unknown;
}

export type EmbeddedFace = PDFKit.PDFKitReference & { readonly subset: Subset };

/** pdfkit's document as it is. */
export const BaseDocument = PDFDocument as unknown as new (options: object) => PDFKit.PDFDocument & Internals;

/** What a structure element says of itself in the file. */
export function dataOf(element: PDFKit.PDFStructureElement): { readonly S: string; readonly A?: object } {
  return (element as unknown as { readonly dictionary: { readonly data: { readonly S: string } } }).dictionary.data;
}
