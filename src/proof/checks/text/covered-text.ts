import { groupByPage } from '../../group-by-page.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Text under a painted box, or cut off by a frame: nobody sees it, every reader reads it. Blacked-out words are read too. */
export const coveredText: Rule = {
  id: 'covered-text',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ drawing: { runs } }) =>
    findingsOf(
      groupByPage(runs.filter(({ covered }) => covered)),
      { value: 0, message: 'No text is painted over.' },
      ({ page, text }) => ({
        value: text,
        page,
        message: `Painted over or cut off, but still read: “${text}”. Remove the words, or what covers them.`,
      }),
    ),
};
