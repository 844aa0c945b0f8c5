import { contrast } from '../../color.ts';
import { groupByPage } from '../../group-by-page.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Below this the eye sees nothing. */
const MIN = 1.25;

/** Text in the colour of what it stands on: nobody sees it, every reader reads it, and it gets résumés refused. */
export const whiteText: Rule = {
  id: 'white-text',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ drawing: { runs } }) => {
    const lost = runs.filter(
      ({ color, ground, opacity, mode }) =>
        color !== undefined && ground !== undefined && mode !== 3 && opacity > 0 && contrast(color, ground) < MIN,
    );
    return findingsOf(
      groupByPage(lost),
      { value: 0, message: 'No text has the colour of its ground.' },
      ({ page, text }) => ({
        value: text,
        page,
        message: `Text in the colour of its ground: “${text}”. Remove it, or give it a colour; readers report it as a trick.`,
      }),
    );
  },
};
