import type { Path, Position } from '../errors.ts';
import type { BlockLine } from './block-lines.ts';

/** Where a value came from: positions in the file, or the option that gave it. */
export interface Place {
  /** Where the key stands; absent for list items and the root. */
  readonly key?: Position | undefined;
  readonly value: Position;
  /** By key or index, in the author's order. */
  readonly children?: ReadonlyMap<string, Place> | undefined;
  /** The index it has in its author's list, where empty items before it were left out. */
  readonly index?: number | undefined;
  /** Its lines, where it is a text written as a block. */
  readonly lines?: readonly BlockLine[] | undefined;
  /** The way to it in the author's file, where that is written in another format: `work[0].startDate`. */
  readonly path?: string | undefined;
  /** The option as typed, `--set design.size=10`, for what is not in the file. */
  readonly option?: string | undefined;
  /** The file that the value was laid over this one from, with its lines. */
  readonly origin?: { readonly file: string; readonly line: (number: number) => string } | undefined;
}

/** The place of a value, or undefined when the data has none there. */
export function placeAt(root: Place, path: Path): Place | undefined {
  return path.reduce<Place | undefined>((place, key) => place?.children?.get(String(key)), root);
}

/** A path as the author would count it: with the items of lists that were left out because they are empty. */
export function asCounted(root: Place, path: Path): Path {
  let place: Place | undefined = root;
  return path.map((key) => {
    place = place?.children?.get(String(key));
    return place?.index ?? key;
  });
}

/** The place of a value or of the nearest value around it. */
export function nearestPlace(root: Place, path: Path): { readonly place: Place; readonly exact: boolean } {
  let place = root;
  for (const key of path) {
    const next = place.children?.get(String(key));
    if (next === undefined) return { place, exact: false };
    place = next;
  }
  return { place, exact: true };
}
