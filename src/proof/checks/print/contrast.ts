import { contrast as contrastOf } from '../../color.ts';
import { groupByPage } from '../../group-by-page.ts';
import { figure } from '../../quote.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** WCAG 2.2, 1.4.3. */
const MIN = 4.5;
/** Fainter is not faint but hidden, and told as that. */
const HIDDEN = 1.25;

/** Every text can be told from what it stands on, in print and by tired eyes. Text on pictures is not judged. */
export const contrast: Rule = {
  id: 'contrast',
  severity: 'fault',
  bar: `≥ ${MIN}:1`,
  reads: 'all',
  judge: ({ drawing: { runs } }) => {
    const judged = runs.flatMap((run) => {
      const { color, ground, opacity, mode } = run;
      if (color === undefined || ground === undefined || mode === 3 || opacity === 0) return [];
      return [{ run, ratio: contrastOf(color, ground, opacity) }];
    });
    const faint = judged.filter(({ ratio }) => ratio < MIN && ratio >= HIDDEN);
    const lowest = figure(Math.min(21, ...judged.map(({ ratio }) => ratio)));
    return findingsOf(
      groupByPage(faint.map(({ run }) => run)),
      { value: `${lowest}:1`, message: `The faintest text has a contrast of ${lowest}:1.` },
      ({ page, text }) => {
        const worst = figure(Math.min(...faint.filter(({ run }) => run.page === page).map(({ ratio }) => ratio)));
        return { value: `${worst}:1`, page, message: `Too faint (${worst}:1): “${text}”. Make it darker.` };
      },
    );
  },
};
