import type { ArrangedDocument } from '../document/model.ts';
import type { Attachment } from './attachment.ts';
import type { Template } from './template.ts';

/** What back-ends take beside a document and its template; each takes what it needs. */
export interface RenderSettings {
  /** The date that a file bears. */
  readonly date: Date;
  /** What travels inside a PDF: the source of what is printed. */
  readonly source?: Attachment | undefined;
  /** Columns to wrap plain text at; without it a paragraph is one line. */
  readonly width?: number | undefined;
}

/** What sets an arranged document in one format. */
export interface Backend {
  /**
   * What the format says of a document, where that is more than the document says itself: plain text spells where links
   * lead. What it gives is both what `render` is given and what the proof expects.
   */
  readonly say?: ((document: ArrangedDocument, template: Template) => ArrangedDocument) | undefined;
  /**
   * @returns the bytes of the file; the same input gives the same bytes.
   * @throws UserError for what cannot be set: a letter that no font has, a template without a layout for the format.
   */
  readonly render: (
    document: ArrangedDocument,
    template: Template,
    settings: RenderSettings,
  ) => Uint8Array | Promise<Uint8Array>;
}

/** The back-ends by the format they write, which is the ending of its files. Each is loaded when it is first needed. */
export const backends = {
  pdf: async () => ({ render: (await import('./pdf/render-pdf.ts')).renderPdf }),
  md: async () => (await import('./text/md.ts')).md,
  html: async () => ({ render: (await import('./html/render-html.ts')).renderHtml }),
  txt: async () => (await import('./text/txt.ts')).txt,
  docx: async () => ({ render: (await import('./docx/render-docx.ts')).renderDocx }),
} as const satisfies Readonly<Record<string, () => Promise<Backend>>>;

/** A format that a document can be set in. */
export type TextFormat = keyof typeof backends;

/** Their names, in the order in which they are told. */
export const textFormats = Object.keys(backends) as readonly TextFormat[];
