import type { Heading, Layout } from '../../layout/layout.ts';
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
    const ratios = layout.headings.filter(({ level }) => level === 2).flatMap((heading) => ratioOf(heading, layout));
    if (ratios.length === 0) return [];
    const median = quantile(ratios, 0.5);
    const ok = median >= MIN;
    const value = `${figure(median, 2)} ×`;
    const message = `There is ${figure(median, 2)} times as much space above a heading as below.`;
    return [{ ok, value, message: ok ? message : `${message} Give it more above, or less below.` }];
  },
};

/** The white above and below a heading in its column; nothing for the first on a page. */
function ratioOf({ page, lines: own }: Heading, { lines }: Layout): readonly number[] {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const near = lines.filter((line) => line.page === page && line.x < first.x + 200 && line.right > first.x);
  const above = Math.max(...near.filter(({ y }) => y < first.y - 0.5 * first.size).map(({ y }) => y));
  const below = Math.min(
    ...near.filter(({ y }) => y > last.y + 0.5 * last.size).map(({ y, size }) => y - CAPITAL * size),
  );
  const ratio = (first.y - CAPITAL * first.size - above) / (below - last.y);
  return Number.isFinite(ratio) && ratio > 0 ? [ratio] : [];
}
