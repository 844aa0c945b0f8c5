import type { Tokens } from '../../theme/theme.ts';
import type { TagStep, Tags } from './tags.ts';
import type { Tex } from './tex.ts';
import type { Faces } from './text/faces.ts';

/** What blocks need to know to set themselves. */
export interface TexSetting {
  readonly tokens: Tokens;
  /** The width of the column in pt. */
  readonly measure: number;
  /** Which way the page runs. */
  readonly direction: 'ltr' | 'rtl';
  /** Which way the texts of a node run whose language is not the document's. */
  readonly textDirection?: 'ltr' | 'rtl' | undefined;
  readonly faces: Faces;
  readonly tags: Tags;
}

/** Where in the document a block stands. Lengths in pt. */
export interface TexPlace {
  /** The elements of the structure tree around it, outermost first. */
  readonly structure: readonly TagStep[];
  /** From the column's edge to the text. */
  readonly indent: number;
  /** Space before the first item. */
  readonly lead: number;
  /** How many lists are around it. */
  readonly listLevel: number;
  /** The level of the nearest heading above: 2 inside a section. */
  readonly headingLevel: number;
  /** How many entries with a head of their own are around it; mere titles do not count. */
  readonly rank: number;
  /** True among entries that are one line each. */
  readonly listed?: boolean | undefined;
  /** What hangs outside the first line of the next head: a number. */
  readonly mark?: { readonly text: Tex; readonly room: number } | undefined;
}
