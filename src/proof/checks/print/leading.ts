import type { Layout, Line } from '../../layout/layout.ts';
import { quantile } from '../../quantile.ts';
import { figure } from '../../quote.ts';
import type { Finding, Rule } from '../../rule.ts';

/** From baseline to baseline, in shares of the size. */
const MIN = 1.2;
const MAX = 1.45;
/** Rounding in the file, and what an eye does not see. */
const TOLERANCE = 0.015;

/** How far the lines of a body paragraph are apart, and that it is the same everywhere. */
export const leading: Rule = {
  id: 'leading',
  severity: 'warning',
  bar: `${MIN * 100}–${MAX * 100} % of the size, one value`,
  reads: 'all',
  judge: ({ layout }) => {
    const ratios = ratiosOf(layout);
    return ratios.length === 0 ? [] : [describe(ratios)];
  },
};

function ratiosOf({ paragraphs, bodySize }: Layout): readonly number[] {
  return paragraphs.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, index) => {
      const last = lines[index];
      if (!last || [last, line].some(holdsShapes)) return [];
      return Math.abs(line.size - bodySize) < 0.1 ? [(line.y - last.y) / line.size] : [];
    }),
  );
}

/** A formula that is drawn as shapes may need more room than its line has. */
function holdsShapes({ runs }: Line): boolean {
  return runs.some(({ mode }) => mode === 3);
}

function describe(ratios: readonly number[]): Finding {
  const median = quantile(ratios, 0.5);
  const [low, high] = [quantile(ratios, 0.05), quantile(ratios, 0.95)];
  const share = (ratio: number): string => `${figure(ratio * 100)} %`;
  if (median < MIN - TOLERANCE || median > MAX + TOLERANCE) {
    const advice = median < MIN ? 'Set the lines further apart.' : 'Set the lines closer.';
    return {
      ok: false,
      value: share(median),
      message: `The body's lines stand ${share(median)} of the size apart. ${advice}`,
    };
  }
  if (high - low > 2 * TOLERANCE) {
    const value = `${share(low)}–${share(high)}`;
    return {
      ok: false,
      value,
      message: `The body's lines stand between ${share(low)} and ${share(high)} of the size apart. Use one value.`,
    };
  }
  return { ok: true, value: share(median), message: `The body's lines stand ${share(median)} of the size apart.` };
}
