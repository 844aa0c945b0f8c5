import { groupByPage } from '../../group-by-page.ts';
import type { Rule } from '../../rule.ts';

/** Text that is drawn so that nobody can see it, but every reader reads it: a trick that gets résumés refused. */
export const hiddenText: Rule = {
  id: 'hidden-text',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ drawing: { runs } }) => {
    const hidden = runs.filter(({ mode, opacity }) => mode === 3 || mode === 7 || opacity === 0);
    if (hidden.length === 0) return [{ ok: true, value: 0, message: 'No text is invisible.' }];
    return groupByPage(hidden).map(({ page, text }) => ({
      ok: false,
      value: text,
      page,
      message: `Invisible text: “${text}”. Remove it; readers report it as a trick.`,
    }));
  },
};
