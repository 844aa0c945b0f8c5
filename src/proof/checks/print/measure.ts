import { isDate } from '../../dates.ts';
import type { Layout, Line } from '../../layout/layout.ts';
import { quantile } from '../../quantile.ts';
import { quote } from '../../quote.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Characters of a full line: the eye must find the next line's beginning. */
const MEDIAN = { min: 55, max: 95 } as const;
const LONG = 105;
const LONG_COMPACT = 120;
/** A column narrower than this share of the widest is a side column. */
const MAIN = 0.7;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Fewer full lines say nothing about the measure. */
const MIN_LINES = 5;

/** How many characters the full lines of a one-column page have; a line that ends a paragraph is not full. */
export const measure: Rule = {
  id: 'measure',
  severity: 'warning',
  bar: `median ${MEDIAN.min}–${MEDIAN.max}, 95 of 100 lines ≤ ${LONG} characters (compact ≤ ${LONG_COMPACT})`,
  reads: 'all',
  judge: ({ layout, question: { compact } }) => {
    const full = fullLines(layout);
    if (full.length < MIN_LINES) return [];
    const counts = full.map(({ text }) => lengthOf(text));
    return [describe(quantile(counts, 0.5), quantile(counts, 0.95), compact, full)];
  },
};

function describe(median: number, long: number, compact: boolean, full: readonly Line[]): Finding {
  const longest = full.toSorted((one, other) => lengthOf(other.text) - lengthOf(one.text))[0];
  const limit = compact ? LONG_COMPACT : LONG;
  const value = `${median}/${long}`;
  const facts = `Full lines have ${median} characters, the longest about ${long}`;
  if (median <= (compact ? LONG : MEDIAN.max) && median >= MEDIAN.min && long <= limit)
    return { ok: true, value, message: `${facts}.` };
  if (median < MEDIAN.min)
    return {
      ok: false,
      value,
      message: `${facts}: short for one column. Make the margins narrower or the type smaller.`,
    };
  const where = longest ? ` (${quote(longest.text)})` : '';
  return {
    ok: false,
    value,
    message: `${facts}: too long to read with ease${where}. Make the type larger or the margins wider.`,
  };
}

/** Of columns of different widths, the widest counts: in a narrow one at its side short lines are right. */
function fullLines({ paragraphs, linesByPage, bodySize }: Layout): readonly Line[] {
  const full = paragraphs
    .flatMap(({ lines }) => lines.slice(0, -1))
    .filter((line) => Math.abs(line.size - bodySize) < 0.2 * bodySize);
  const widest = quantile(
    full.map(({ x, right }) => right - x),
    0.95,
  );
  return full.filter((line) => line.right - line.x > MAIN * widest && isAlone(line, linesByPage[line.page - 1] ?? []));
}

/** In columns, lines have others beside them; a date or bullet beside a line is none. */
function isAlone(line: Line, lines: readonly Line[]): boolean {
  return !lines.some(
    (other) =>
      other.strand === line.strand &&
      Math.abs(other.y - line.y) < 0.5 * line.size &&
      (other.x > line.right || other.right < line.x) &&
      other.text.length > 2 &&
      !isDate(other.text),
  );
}

/** A list's bullet is not part of the measure, and a letter as wide as it is high says as much as two. */
function lengthOf(text: string): number {
  const letters = [...text.replace(/^[^\p{L}\p{N}\p{P}]?[•–◦▪‣*·-]? /u, '')];
  return letters.length + letters.filter((letter) => WIDE.test(letter)).length;
}
