import type { ReactElement } from 'react';
import { directionOf } from '../../document/languages/words.ts';
import { insetOf } from '../../theme/text-measure.ts';
import type { Tokens } from '../../theme/theme.ts';
import type { ContactIcons } from '../contact-icons.ts';

/** A step down the structure tree. Items that name the same key share the element: a path, or the list itself. */
export interface StructureStep {
  readonly key: string | object;
  readonly tag: string;
  readonly language?: string | undefined;
  /** How the items of a list are marked (ISO 32000-1, table 347). */
  readonly numbering?: 'Disc' | 'Decimal' | undefined;
}

/**
 * One strip of a column, as wide as its frame: a heading, an entry's head, a bullet with its text. A layout
 * gives a flat list of them; the pages are broken between them, or inside the text that they let split.
 */
export interface FlowItem {
  readonly element: ReactElement;
  /** Space before it in pt; dropped at the top of a page. */
  readonly above: number;
  /** True for what is not to be parted from the rest of its node, if there is any: headings, heads, labels. */
  readonly keepWithNext: boolean;
  readonly breakBefore?: boolean | undefined;
  /** The nodes it belongs to, outermost first. */
  readonly groups: readonly Group[];
  readonly structure: readonly StructureStep[];
}

export interface Group {
  readonly key: string;
  /** True when the node is to stay whole if a page can hold it. */
  readonly whole?: boolean | undefined;
}

/** A column of text: where it stands on every page, and what runs through it. */
export interface Flow {
  /** True for what begins under the end of the design's opening, false or absent for what begins at the page's top. */
  readonly below?: boolean | undefined;
  readonly left: number;
  readonly width: number;
  readonly items: readonly FlowItem[];
}

/** What a layout gives: columns in reading order, and what is printed on each page outside them. */
export interface PageDesign {
  /** What stands above columns and is read before them: a name over two columns. */
  readonly opening?: Flow | undefined;
  readonly flows: readonly Flow[];
  /** Running heads and page numbers; artifacts to a reader. `page` counts from 1. */
  readonly furniture?: ((page: number, pages: number) => readonly Furniture[]) | undefined;
}

/** Something printed outside the text, as wide as the page. `top` in pt from the page's edge. */
export interface Furniture {
  /** True for a ground under the text; anything else is drawn, and read, after it. */
  readonly ground?: boolean | undefined;
  readonly top: number;
  readonly element: ReactElement;
}

/** What blocks need to know to set themselves. */
export interface Setting {
  readonly tokens: Tokens;
  /** The width of the column in pt. */
  readonly measure: number;
  /** Which way the page runs: where lines begin, where dates and bullets stand. */
  readonly direction: 'ltr' | 'rtl';
  /** Which way the texts of a node run whose language is not the document's. */
  readonly textDirection?: 'ltr' | 'rtl' | undefined;
  /** How wide an element's text is on one line, in pt. */
  readonly naturalWidth: (element: ReactElement) => number;
  /** By network or kind of contact, where the theme has icons. */
  readonly icons?: ContactIcons | undefined;
}

/** The setting of a node: as around it, but texts run as its language does. */
export function settingIn(setting: Setting, language: string | undefined): Setting {
  return language === undefined ? setting : { ...setting, textDirection: directionOf(language) };
}

/** The measure left for a text that stands at a place, in pt. */
export function measureAt(place: Place, setting: Setting): number {
  return setting.measure - place.indent;
}

/** Where in the document a block stands. */
export interface Place {
  readonly groups: readonly Group[];
  readonly structure: readonly StructureStep[];
  /** From the column's edge to the text, in pt; at the right where text runs from the right. */
  readonly indent: number;
  readonly direction: 'ltr' | 'rtl';
  /** How many lists are around it. */
  readonly listLevel: number;
  /** The level of the nearest heading above: 2 inside a section. */
  readonly headingLevel: number;
  /** How many entries with a head of their own are around it; mere titles do not count. */
  readonly rank: number;
  /** True among entries that are one line each. */
  readonly listed?: boolean | undefined;
  /** Space before the first item, in pt. */
  readonly lead: number;
}

/** The place of what belongs to no section. `lead` is the space before the first item, in pt. */
export function topPlace(lead: number, { direction, tokens }: Setting): Place {
  const indent = insetOf(tokens);
  return { groups: [], structure: [], indent, direction, listLevel: 0, headingLevel: 1, rank: 0, lead };
}
