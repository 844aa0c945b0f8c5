/** What a PDF says about itself in its objects, beside what is drawn. */
export interface Anatomy {
  readonly catalog: Catalog;
  /** The trailer has the two identifiers that tell versions of a file apart. */
  readonly hasId: boolean;
  /** The information dictionary: Title, Author … */
  readonly info: Readonly<Record<string, string>>;
  readonly metadata: Metadata | undefined;
  readonly fonts: readonly FontObject[];
  readonly images: readonly ImageObject[];
  /** In the pages' order. */
  readonly pages: readonly PageObject[];
  readonly attachments: readonly Attachment[];
  /** The structure tree; undefined in an untagged file. */
  readonly tree: Element | undefined;
  /** What the tree's index gives for the number of a page, the element of each content, or of an annotation. */
  readonly parents: ReadonlyMap<number, readonly string[]>;
}

export interface Catalog {
  readonly marked: boolean;
  readonly language: string | undefined;
  readonly showsTitle: boolean;
  readonly isPortfolio: boolean;
  readonly runsScripts: boolean;
  readonly outline: number;
  /** Layers that are not seen when the file is opened. */
  readonly hiddenLayers: number;
  readonly outputIntents: readonly OutputIntent[];
}

export interface OutputIntent {
  readonly kind: string;
  readonly hasProfile: boolean;
  /** Of its profile: 3 for RGB, 4 for CMYK. */
  readonly channels: number;
}

export interface ImageObject {
  /** `DeviceRGB`, `ICCBased` … */
  readonly space: string;
  readonly smoothed: boolean;
}

/** The file's XMP. */
export interface Metadata {
  /** Why it is no XML; undefined when it is. */
  readonly flaw: string | undefined;
  /** By their usual prefix: `dc:title`, `pdfaid:part`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Namespaces that the file explains by an extension schema. */
  readonly explained: readonly string[];
}

export interface FontObject {
  /** As the file has it: `ABCDEF+Name`. */
  readonly name: string;
  /** Type0, TrueType, Type1, Type3 … */
  readonly kind: string;
  readonly embedded: boolean;
  /** Codes are numbers of glyphs, so that only ToUnicode tells which characters they are. */
  readonly needsMap: boolean;
  /** Which text each code stands for; undefined without a ToUnicode map. */
  readonly map: ReadonlyMap<number, string> | undefined;
}

export interface PageObject {
  readonly tabs: string | undefined;
  readonly parent: number | undefined;
  readonly annotations: readonly Annotation[];
  /** It mixes colours through glass, and the page does not say in which space. */
  readonly transparent: boolean;
}

export interface Annotation {
  readonly ref: string;
  readonly kind: string;
  readonly contents: string | undefined;
  readonly parent: number | undefined;
  readonly hidden: boolean;
  readonly printed: boolean;
}

export interface Attachment {
  readonly name: string;
  readonly relationship: string | undefined;
  readonly mime: string | undefined;
  /** It is listed in the catalog's associated files. */
  readonly associated: boolean;
}

/** An element of the structure tree. */
export interface Element {
  /** The number by which the file names it; empty for one without. */
  readonly ref: string;
  /** Standard type, found through the file's own table of roles: `H1`, `P`, `Link`. */
  readonly tag: string;
  readonly language: string | undefined;
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  /** `ListNumbering` and others, of all owners together. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly Kid[];
}

export type Kid =
  | { readonly type: 'element'; readonly element: Element }
  /** Marked content on a page, from 1. */
  | { readonly type: 'content'; readonly page: number; readonly content: number }
  /** An annotation or picture as a whole. */
  | { readonly type: 'object'; readonly ref: string };
