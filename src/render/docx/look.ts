import type { Face, Hue } from '../../theme/theme.ts';

/** How a template looks in a word processor, where its tokens do not say it: its layout there, as data. */
export interface DocxLook {
  /** Where name, headline and contact stand. */
  readonly align: 'start' | 'center';
  readonly name: Face;
  readonly headline: Face;
  /** Space above the contact in pt, and whether a hairline stands there. */
  readonly contact: { readonly above: number; readonly ruled?: boolean | undefined };
  readonly heading: HeadingLook;
  /** Where name and page number stand, from the second page on. */
  readonly running: 'foot' | 'head';
}

export interface HeadingLook {
  /** A hairline over the heading or under it, or a thick line in the accent under it. */
  readonly rule?: 'above' | 'below' | 'bar' | undefined;
  /** The accent unless said. */
  readonly colour?: Hue | undefined;
}
