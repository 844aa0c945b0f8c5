import type { DrawnRun } from '../../draw-run.ts';
import { groupByPage } from '../../group-by-page.ts';
import { findFormulas, saysFormula } from '../../layout/find-formulas.ts';
import type { Rule } from '../../rule.ts';

/**
 * Text that is drawn so that nobody can see it, but every reader reads it: a trick that gets résumés refused. The
 * letters of a formula that is drawn as shapes are none; its tag says so.
 */
export const hiddenText: Rule = {
  id: 'hidden-text',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ anatomy, drawing: { runs } }) => {
    const formulas = findFormulas(anatomy?.tree);
    const hidden = runs.filter((run) => isHidden(run) && !saysFormula(run, formulas));
    if (hidden.length === 0) return [{ ok: true, value: 0, message: 'No text is invisible.' }];
    return groupByPage(hidden).map(({ page, text }) => ({
      ok: false,
      value: text,
      page,
      message: `Invisible text: “${text}”. Remove it; readers report it as a trick.`,
    }));
  },
};

function isHidden({ mode, opacity }: DrawnRun): boolean {
  return mode === 3 || mode === 7 || opacity === 0;
}
