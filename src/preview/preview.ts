import type { Problem } from '../errors.ts';

/** What the browser is shown of a résumé. */
export interface Preview {
  /** The file as the user named it. */
  readonly file: string;
  /** What there is to say of it in a line: pages, proof, time. */
  readonly facts: string;
  /** What is wrong, and what its author should know. */
  readonly problems: readonly Problem[];
  /** What was set; undefined where nothing could be, and what was set before stays. */
  readonly set?: SetPages | undefined;
}

/** A finished PDF and its pages. */
export interface SetPages {
  readonly pdf: Uint8Array;
  /** PNGs, in order. */
  readonly pages: readonly Uint8Array[];
}
