import { directionOf } from '../../document/languages/words.ts';
import type { Tokens } from '../../theme/theme.ts';
import { type Attributes, attributes, type Html } from './html.ts';

/** Where in the document a block stands. */
export interface Place {
  readonly tokens: Tokens;
  /** BCP 47, of the nearest node around that says so. */
  readonly language: string;
  /** The level that the next heading has. */
  readonly level: number;
  /** How many entries with a head of their own are around it; mere titles do not count. */
  readonly rank: number;
  /** True among entries that are one line each. */
  readonly listed: boolean;
}

/** The place of a node that may be in another language. */
export function placeIn(place: Place, language: string | undefined): Place {
  return language === undefined ? place : { ...place, language };
}

/** The attributes of a node: its classes, and its language where that is not the one around it. */
export function nodeAttributes(
  place: Place,
  language: string | undefined,
  classes: readonly (string | false | undefined)[],
  others: Attributes = {},
): Html {
  const differs = language !== undefined && language !== place.language;
  const turns = differs && directionOf(language) !== directionOf(place.language);
  return attributes({
    class: [...classes, turns && 'turned'].filter(Boolean).join(' ') || undefined,
    lang: differs ? language : undefined,
    dir: turns ? directionOf(language) : undefined,
    ...others,
  });
}
