import { contrast } from '../../color.ts';
import { quantile } from '../../quantile.ts';
import { figure } from '../../quote.ts';
import type { Rule } from '../../rule.ts';

/** WCAG 2.2, 1.4.6. */
const MIN = 7;

/** The body is as good as black: most of its letters stand out well. */
export const bodyContrast: Rule = {
  id: 'body-contrast',
  severity: 'warning',
  bar: `≥ ${MIN}:1`,
  reads: 'all',
  judge: ({ layout: { lines, bodySize } }) => {
    const ratios = lines
      .filter(({ size }) => Math.abs(size - bodySize) < 0.1)
      .flatMap(({ runs }) => runs)
      .flatMap(({ color, ground, opacity, text }) =>
        color && ground ? Array<number>(text.length).fill(contrast(color, ground, opacity)) : [],
      );
    if (ratios.length === 0) return [];
    const low = quantile(ratios, 0.05);
    const ok = low >= MIN;
    const value = `${figure(low)}:1`;
    return [
      {
        ok,
        value,
        message: ok
          ? `The body has a contrast of ${value}.`
          : `The body has a contrast of only ${value}. Make it darker.`,
      },
    ];
  },
};
