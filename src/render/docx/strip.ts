import type { ParagraphChild } from 'docx';
import type { ParagraphSpec, ParagraphStyle } from './paragraph-styles.ts';

/** A paragraph of the file, before it is built: what it says, its style, and what it has other than that. */
export interface Strip {
  readonly style: ParagraphStyle;
  readonly children: readonly ParagraphChild[];
  /** What differs from the style. */
  readonly own: Partial<Pick<ParagraphSpec, 'above' | 'indent' | 'hanging' | 'align' | 'keepNext' | 'leading'>>;
  /** Where tabs go to besides the far edge, in pt from the margin. */
  readonly tabs?: readonly TabStop[] | undefined;
  /** Where it stands in a list. */
  readonly numbering?: { readonly reference: string; readonly level: number } | undefined;
  readonly breakBefore?: boolean | undefined;
  /** Of its language, where that is not the document's. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** True for a picture, whose line is as high as it is. */
  readonly free?: boolean | undefined;
  /** The list in columns that it belongs to. */
  readonly columns?: Columns | undefined;
}

export interface TabStop {
  readonly at: number;
  /** Which end of the text behind it stands there. */
  readonly type: 'left' | 'right';
}

/** A list in columns: strips with the same one stand in the same columns. */
export interface Columns {
  readonly count: number;
  /** From the margin to the first column, and between two, in pt. */
  readonly left: number;
  readonly gutter: number;
}
