import { groupByPage } from '../../group-by-page.ts';
import { findFormulas, saysFormula } from '../../layout/find-formulas.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/**
 * Text under a painted box, or cut off by a frame: nobody sees it, every reader reads it. Blacked-out words are read too.
 * The letters of a formula lie under the shapes that show it; its tag says so.
 */
export const coveredText: Rule = {
  id: 'covered-text',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ anatomy, drawing: { runs } }) => {
    const formulas = findFormulas(anatomy?.tree);
    return findingsOf(
      groupByPage(runs.filter((run) => run.covered && !(run.mode === 3 && saysFormula(run, formulas)))),
      { value: 0, message: 'No text is painted over.' },
      ({ page, text }) => ({
        value: text,
        page,
        message: `Painted over or cut off, but still read: “${text}”. Remove the words, or what covers them.`,
      }),
    );
  },
};
