import type { ExpectedPassage } from '../document/text.ts';
import { cutPage, type RegionText } from './cut-page.ts';
import type { Atom } from './split-atoms.ts';

/** More readings of the pages than these are not followed. */
const MAX_READINGS = 12;

/** The atoms of one page, or of one line of it. */
type Stretch = readonly Atom[];

/** One way to read the pages so far. */
interface Reading {
  /** How many letters of each region have been read. */
  readonly said: readonly number[];
  /** How many letters were found where they belong. */
  readonly score: number;
  /** What each region has, on all pages. */
  readonly regions: readonly Stretch[];
}

/**
 * Puts the words of a file into the order of the document where its regions are columns that go on page by page:
 * on every page the first region's lines, then the second's, each from where it was left on the page before. The lines
 * of a page are only ever parted between the regions, once between any two neighbours, never mixed: what stands in the
 * wrong region or the wrong order still does so in what is given back. `expected` holds the atoms of all passages.
 */
export function sortRegions(
  passages: readonly ExpectedPassage[],
  expected: readonly Atom[],
  found: readonly Atom[],
  pageOf: (atom: Atom) => number,
): readonly Atom[] {
  const regions = textByRegion(passages, expected);
  if (regions.length < 2) return found;
  let readings: readonly Reading[] = [{ said: regions.map(() => 0), score: 0, regions: regions.map(() => []) }];
  for (const page of partBy(found, pageOf)) {
    readings = bestOf(readings.flatMap((reading) => readPage(reading, page, regions)));
  }
  return readings[0]?.regions.flat() ?? found;
}

/** What each region says, in reading order; what has no region is said with the one that follows. */
function textByRegion(passages: readonly ExpectedPassage[], expected: readonly Atom[]): readonly RegionText[] {
  const names = [...new Set(passages.flatMap(({ region }) => region ?? []))];
  let name = names.at(-1);
  const regionOf = passages.toReversed().map(({ region }) => {
    name = region ?? name;
    return name;
  });
  return names.map((own) => {
    const words = wordsOf(expected.filter(({ group }) => regionOf.at(-1 - group) === own));
    return { words, letters: words.join('') };
  });
}

/** Bullets and separators are nobody's. */
function wordsOf(atoms: Stretch): readonly string[] {
  return atoms.flatMap(({ text }) => (/[\p{L}\p{N}]/u.test(text) ? [text] : []));
}

function partBy(atoms: Stretch, keyOf: (atom: Atom) => number): readonly Stretch[] {
  const parts: Atom[][] = [];
  for (const atom of atoms) {
    const last = parts.at(-1)?.at(-1);
    if (last && keyOf(last) === keyOf(atom)) parts.at(-1)?.push(atom);
    else parts.push([atom]);
  }
  return parts;
}

/** The best ways to go on with a page. */
function readPage(reading: Reading, page: Stretch, regions: readonly RegionText[]): readonly Reading[] {
  const lines = partBy(page, ({ group }) => group);
  return cutPage(lines.map(wordsOf), regions, reading.said).map(({ ends, said, score }) => ({
    said,
    score: reading.score + score,
    regions: reading.regions.map((before, region) => [
      ...before,
      ...lines.slice(ends[region - 1] ?? 0, ends[region]).flat(),
    ]),
  }));
}

/** The readings that explain most, one for each point that the regions may have come to. */
function bestOf(readings: readonly Reading[]): readonly Reading[] {
  const byPoint = new Map<string, Reading>();
  for (const reading of readings) {
    const key = reading.said.join();
    if ((byPoint.get(key)?.score ?? -1) < reading.score) byPoint.set(key, reading);
  }
  return [...byPoint.values()].toSorted((one, other) => other.score - one.score).slice(0, MAX_READINGS);
}
