import type { Heading, Line } from '../../layout/layout.ts';
import { opensAnother } from '../../opens-another.ts';
import { quote } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** How many lines of what follows must stand on a heading's page. */
const MIN_LINES = 2;

/** Headings at the foot of a page whose text begins on the next one. */
export const keepWithNext: Rule = {
  id: 'keep-with-next',
  severity: 'fault',
  bar: `≥ ${MIN_LINES} lines after a heading`,
  reads: 'all',
  judge: ({ layout: { lines, headings }, question: { expected = [] } }) => {
    const read = inReadingOrder(lines);
    const places = new Map(read.map((line, index) => [line, index]));
    const ranks = new Map(headings.flatMap((heading) => ranked(heading, read, places)));
    const alone = headings.filter((heading) => {
      const last = heading.lines.at(-1);
      if (last === undefined) return false;
      const parted = partedFrom(last, heading.level, after(read, places.get(last)), ranks);
      return parted !== undefined && !opensAnother(heading.text, parted.text, expected);
    });
    return findingsOf(
      alone,
      { value: 0, message: 'No heading stands alone at the foot of a page.' },
      ({ page, text }) => ({
        value: quote(text),
        page,
        message: `The heading ${quote(text)} stands at the foot of the page without its text. Move it to the next page.`,
      }),
    );
  },
};

/** Where a file has tags, they say what follows a heading: its column goes on on the next page, after other columns. */
function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ block }) => block === undefined)) return lines;
  return lines.toSorted((one, other) => (one.block?.id ?? 0) - (other.block?.id ?? 0));
}

/** How many lines of dates may be read before the head that they stand beside. */
const MOST_DATES = 4;

/** The lines a heading begins with, each with its rank: its first, and the date at its side that is read before it. */
function ranked(
  { level, lines: [first] }: Heading,
  read: readonly Line[],
  places: ReadonlyMap<Line, number>,
): readonly (readonly [Line, number])[] {
  if (!first) return [];
  const place = places.get(first) ?? 0;
  const before = read.slice(Math.max(0, place - MOST_DATES), place);
  const dates = before.filter((line) => line.page === first.page && isBeside(line, first));
  return [...dates, first].map((line) => [line, level]);
}

/**
 * What follows ends at the next heading of its rank, and bullets and numbers are no lines of it; a heading without more
 * text than fits here is not alone. Gives the line on another page that should stand under it.
 */
function partedFrom(
  heading: Line,
  level: number,
  following: Iterable<Line>,
  ranks: ReadonlyMap<Line, number>,
): Line | undefined {
  let here = 0;
  for (const line of following) {
    if (here >= MIN_LINES || (ranks.get(line) ?? Number.POSITIVE_INFINITY) <= level) return undefined;
    if (line.block?.tag === 'Lbl') continue;
    if (line.page !== heading.page) return line.page > heading.page ? line : undefined;
    if (!isBeside(line, heading)) here++;
  }
  return undefined;
}

/** A date on the heading's own line is part of it. */
function isBeside(line: Line, heading: Line): boolean {
  return Math.abs(line.y - heading.y) < 0.5 * heading.size;
}

function* after(lines: readonly Line[], place = lines.length): Generator<Line> {
  for (let index = place + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line) yield line;
  }
}
