import { UserError } from '../errors.ts';

/** The part of a PDF reader's document that the proof uses. Lengths in pt, origin at the page's lower left. */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getAttachments(): Promise<Readonly<Record<string, unknown>> | null>;
}

export interface PdfPage {
  getViewport(settings: { readonly scale: number }): PdfViewport;
  getTextContent(settings: {
    readonly disableNormalization: boolean;
    readonly includeMarkedContent?: boolean;
  }): Promise<{ readonly items: readonly (PdfText | PdfMark)[] }>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  getOperatorList(): Promise<PdfOperators>;
  readonly commonObjs: { get(id: string): PdfFont };
  /** Lets go of what was read: a thousand pages do not fit into memory. */
  cleanup(): boolean;
}

export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to one whose origin is the upper left. */
  readonly transform: readonly number[];
  convertToViewportPoint(x: number, y: number): readonly number[];
}

export interface PdfText {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** Where marked content begins or ends among the texts; only there when asked for. */
export interface PdfMark {
  readonly type: string;
  /** `p12R_mc3` for the content 3 of a page. */
  readonly id?: string | null;
  readonly tag?: string;
}

export interface PdfAnnotation {
  readonly subtype: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  /** Two corners in the page's own space. */
  readonly rect?: readonly number[];
}

export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

export interface PdfFont {
  readonly name?: string;
  readonly missingFile?: boolean;
  readonly isType3Font?: boolean;
  /** From glyph space to text space; its first number is the length of a glyph's unit. */
  readonly fontMatrix?: readonly number[];
}

/** Loads the PDF reader, so that a process which will need it can do so while it waits for something else. */
export function loadReader(): Promise<typeof import('pdf-parse')> {
  return import('pdf-parse');
}

/**
 * Opens a PDF, hands its document to `read` and closes it again.
 * @throws UserError when the bytes are no PDF, or one that is damaged, empty or locked by a password.
 */
export async function openPdf<T>(bytes: Uint8Array, read: (document: PdfDocument) => Promise<T>): Promise<T> {
  refuseForeign(bytes);
  const { PDFParse } = await loadReader();
  // A copy, because the reader takes its bytes away from the caller. Code inside foreign files is never run.
  const parser = new PDFParse({ data: bytes.slice(), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  try {
    // The package parses into plain text only; the positions a check needs are in the document it keeps to itself.
    const document = await (parser as unknown as { load(): Promise<PdfDocument> }).load();
    return await read(document);
  } catch (error) {
    throw explain(error);
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}

/** The standard lets other bytes stand before the header, readers look for it in the first kilobyte. */
function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UserError('The PDF is empty: the file has no bytes.', 'Build or download it again.');
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new UserError('This is not a PDF file.', 'A PDF begins with “%PDF-”; this file does not.');
  }
}

function explain(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    return new UserError('The PDF is locked by a password and cannot be read.', 'Save a copy without a password.');
  }
  return new UserError(
    `The PDF is damaged and cannot be read (${error.message.replace(/\.$/, '')}).`,
    'Build or download it again.',
  );
}
