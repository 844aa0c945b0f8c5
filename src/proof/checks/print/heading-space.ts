import type { Heading, Layout, Line } from '../../layout/layout.ts';
import { quantile } from '../../quantile.ts';
import { figure } from '../../quote.ts';
import type { Rule } from '../../rule.ts';

const MIN = 1.5;
/** The height of capitals, in shares of the size. */
const CAPITAL = 0.68;

/** A heading stands nearer to what it heads than to what went before. Measured on the sections' headings. */
export const headingSpace: Rule = {
  id: 'heading-space',
  severity: 'warning',
  bar: `≥ ${MIN} × as much space above a heading as below`,
  reads: 'all',
  judge: ({ layout }) => {
    const places = new Map(layout.lines.map((line, index) => [line, index]));
    const ratios = layout.headings
      .filter(({ level }) => level === 2)
      .flatMap((heading) => ratioOf(heading, layout, places));
    if (ratios.length === 0) return [];
    const median = quantile(ratios, 0.5);
    const ok = median >= MIN;
    const value = `${figure(median, 2)} ×`;
    const message = `There is ${figure(median, 2)} times as much space above a heading as below.`;
    return [{ ok, value, message: ok ? message : `${message} Give it more above, or less below.` }];
  },
};

/** The white between a heading and what is read before and after it; nothing for the first of a column. */
function ratioOf({ lines: own }: Heading, { lines }: Layout, places: ReadonlyMap<Line, number>): readonly number[] {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const before = lines.slice(0, places.get(first)).findLast((line) => !isBeside(line, first));
  const after = lines.slice((places.get(last) ?? 0) + 1).find((line) => !isBeside(line, last));
  if (before?.strand !== first.strand || after?.strand !== last.strand) return [];
  const above = capitalsOf(first) - before.y;
  const below = capitalsOf(after) - last.y;
  return above > 0 && below > 0 ? [above / below] : [];
}

function isBeside(line: Line, heading: Line): boolean {
  return line.page === heading.page && Math.abs(line.y - heading.y) < 0.5 * heading.size;
}

/** Where the capitals of a line end. */
function capitalsOf({ y, size }: Line): number {
  return y - CAPITAL * size;
}
