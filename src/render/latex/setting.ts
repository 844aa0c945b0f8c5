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
  /** What strips have that say nothing else, in pt: see `\Usual` in macros/lines.ts. */
  readonly usual: UsualStrip;
}

/** The white above a strip, from the column's edge to its text, and from there to that of a bullet. In pt. */
export interface UsualStrip {
  readonly above: number;
  readonly indent: number;
  readonly step: number;
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
  /** How many nodes are around it: a section, entries. */
  readonly depth: number;
  /** True where it is the last of a node, which ends with it. */
  readonly ends?: boolean | undefined;
  /** How many entries with a head of their own are around it; mere titles do not count. */
  readonly rank: number;
  /** True among entries that are one line each. */
  readonly listed?: boolean | undefined;
  /** What hangs outside the first line of the next head: a number. */
  readonly mark?: { readonly text: Tex; readonly room: number } | undefined;
}
