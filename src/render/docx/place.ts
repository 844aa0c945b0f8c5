import { directionOf } from '../../document/languages/words.ts';
import type { Sheet } from './sheet.ts';

/** Where in the document a block stands. Lengths in pt. */
export interface Place {
  /** From the margin to the text. */
  readonly indent: number;
  /** How many lists are around it. */
  readonly listLevel: number;
  /** The level of the nearest heading above: 1 inside a section. */
  readonly headingLevel: number;
  /** How many entries with a head of their own are around it; mere titles do not count. */
  readonly rank: number;
  /** True among entries that are one line each. */
  readonly listed?: boolean | undefined;
  /** Space above the first paragraph. */
  readonly lead: number;
  /** BCP 47, where it is not the document's. */
  readonly language?: string | undefined;
}

/** The place of what belongs to no section. */
export function topPlace(lead: number, { inset }: Sheet): Place {
  return { indent: inset, listLevel: 0, headingLevel: 0, rank: 0, lead };
}

/** A place inside a node of a language. */
export function placeIn(place: Place, language: string | undefined): Place {
  return language === undefined ? place : { ...place, language };
}

/** Which way the texts at a place run, where that is not as the document's do. */
export function directionAt({ language }: Place, sheet: Sheet): 'ltr' | 'rtl' | undefined {
  const direction = language === undefined ? sheet.direction : directionOf(language);
  return direction === sheet.direction ? undefined : direction;
}
