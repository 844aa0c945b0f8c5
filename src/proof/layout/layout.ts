import type { DrawnGlyph, DrawnRun } from '../draw-run.ts';

/** The pages as a typographer sees them. Lengths in pt, y downwards from the page's top edge. */
export interface Layout {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  /** What the document says, in the order of the file: without page numbers, running heads and hidden text. */
  readonly lines: readonly Line[];
  /** The same, page by page. */
  readonly linesByPage: readonly (readonly Line[])[];
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
  /** The size most letters have. */
  readonly bodySize: number;
}

/** A stretch of text on one baseline, in one column. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** The size most of its letters have. */
  readonly size: number;
  readonly runs: readonly DrawnRun[];
  /** All its letters, with a space wherever an eye sees one. */
  readonly glyphs: readonly DrawnGlyph[];
  /** The block of the structure tree it belongs to; undefined in an untagged file. */
  readonly block: Block | undefined;
  /** The number of its strand: of what runs down one column of one page, as the file has it. */
  readonly strand: number;
}

/** A line that is in no strand yet. */
export type LooseLine = Omit<Line, 'strand'>;

/** An element of the structure tree that stands on lines of its own: a heading, a paragraph, a label. */
export interface Block {
  readonly id: number;
  readonly tag: string;
  /** How many lists it is in. */
  readonly depth: number;
}

/** Lines that were broken because the measure was full. */
export interface Paragraph {
  readonly lines: readonly Line[];
}

export interface Heading {
  /** 1 to 6 by its tag; 0 in an untagged file, where only its size tells that it is one. */
  readonly level: number;
  readonly page: number;
  readonly lines: readonly Line[];
  readonly text: string;
  readonly size: number;
}
