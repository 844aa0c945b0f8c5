import { align } from './align.ts';

/** What a region of the document says, as words of letters and figures alone. */
export interface RegionText {
  readonly words: readonly string[];
  /** The words without anything between them. */
  readonly letters: string;
}

/** One way to part a page's lines between the regions. */
export interface PageCut {
  /** Behind which line each region ends. */
  readonly ends: readonly number[];
  /** How many letters each region has said when the page ends. */
  readonly said: readonly number[];
  /** How many letters of the page stand where they belong. */
  readonly score: number;
}

/**
 * All ways to part the lines of a page between regions, one behind the other, that leave every letter where it
 * belongs; where a page has none, those that leave the most there. `lines` holds the words of each line, `said` how
 * many letters of each region stand on the pages before.
 */
export function cutPage(
  lines: readonly (readonly string[])[],
  regions: readonly RegionText[],
  said: readonly number[],
): readonly PageCut[] {
  const whole = wholeCuts(
    lines.map((line) => line.join('')),
    regions,
    said,
  );
  return whole.length > 0 ? whole : nearestCuts(lines, regions, said);
}

/** The letters of the lines must be what the regions say next: words that were broken at a line's end are no matter. */
function wholeCuts(
  lines: readonly string[],
  regions: readonly RegionText[],
  said: readonly number[],
): readonly PageCut[] {
  let cuts: readonly PageCut[] = [{ ends: [], said: [], score: 0 }];
  for (const [region, { letters }] of regions.entries()) {
    cuts = cuts.flatMap((cut) => {
      const further: PageCut[] = [];
      let [end, at] = [cut.ends.at(-1) ?? 0, said[region] ?? 0];
      for (;;) {
        const score = cut.score + at - (said[region] ?? 0);
        further.push({ ends: [...cut.ends, end], said: [...cut.said, at], score });
        const next = lines[end];
        if (next === undefined || !letters.startsWith(next, at)) break;
        at += next.length;
        end += 1;
      }
      return further;
    });
  }
  return cuts.filter(({ ends }) => ends.at(-1) === lines.length);
}

/** Where words are lost, added or moved, by the words that a region shares with the page. */
function nearestCuts(
  lines: readonly (readonly string[])[],
  regions: readonly RegionText[],
  said: readonly number[],
): readonly PageCut[] {
  let cuts: readonly PageCut[] = [{ ends: [], said: [], score: 0 }];
  for (const [region, text] of regions.entries()) {
    const before = said[region] ?? 0;
    const progress = progressIn(lines, text, before);
    cuts = cuts.flatMap((cut) => {
      const further: PageCut[] = [];
      let [score, at] = [cut.score, before];
      for (let end = cut.ends.at(-1) ?? 0; end <= lines.length; end++) {
        if (region < regions.length - 1 || end === lines.length)
          further.push({ ends: [...cut.ends, end], said: [...cut.said, at], score });
        score += progress[end]?.letters ?? 0;
        at = Math.max(at, progress[end]?.said ?? 0);
      }
      return further;
    });
  }
  const best = Math.max(...cuts.map(({ score }) => score));
  return cuts.filter(({ score }) => score === best);
}

interface Progress {
  /** How many letters of the line are the region's. */
  readonly letters: number;
  /** How many letters the region has said behind it. */
  readonly said: number;
}

function progressIn(lines: readonly (readonly string[])[], { words }: RegionText, said: number): readonly Progress[] {
  const all = lines.flat();
  const offsets: number[] = [];
  let letters = 0;
  for (const word of words) {
    letters += word.length;
    offsets.push(letters);
  }
  const start = offsets.findIndex((offset) => offset > said);
  const rest = start < 0 ? [] : words.slice(start, start + all.length);
  const { toLeft } = align(rest, all);
  let end = 0;
  return lines.map(({ length }) => {
    end += length;
    const partners = toLeft.subarray(end - length, end).filter((partner) => partner >= 0);
    return {
      letters: partners.reduce((sum, partner) => sum + (rest[partner]?.length ?? 0), 0),
      said: partners.length > 0 ? (offsets[start + (partners.at(-1) ?? 0)] ?? said) : said,
    };
  });
}
