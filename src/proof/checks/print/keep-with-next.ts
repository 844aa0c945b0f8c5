import type { Heading, Layout, Line } from '../../layout/layout.ts';
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
  judge: ({ layout }) => {
    const alone = layout.headings.filter((heading) => isAlone(heading, layout));
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

/** What follows ends at the next heading of its rank; a heading without more text than fits here is not alone. */
function isAlone({ page, level, lines: own }: Heading, { lines, headings }: Layout): boolean {
  const last = own.at(-1);
  const start = last === undefined ? -1 : lines.indexOf(last) + 1;
  const next = headings.find((other) => {
    const first = other.lines[0];
    return first !== undefined && lines.indexOf(first) >= start && other.level <= level;
  });
  const end = next?.lines[0] ? lines.indexOf(next.lines[0]) : lines.length;
  const following = lines.slice(start, end).filter((line) => !isBeside(line, last));
  const here = following.filter((line) => line.page === page);
  return here.length < MIN_LINES && following.some((line) => line.page > page);
}

/** A date on the heading's own line is part of it. */
function isBeside(line: Line, heading: Line | undefined): boolean {
  return heading !== undefined && line.page === heading.page && Math.abs(line.y - heading.y) < 0.5 * heading.size;
}
