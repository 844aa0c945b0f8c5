import { groupByPage } from '../../group-by-page.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** Raised figures of the smallest sensible text are larger. In pt. */
const MIN = 4;

/** Text too small to be seen is hidden text. */
export const tinyText: Rule = {
  id: 'tiny-text',
  severity: 'fault',
  bar: `≥ ${MIN} pt`,
  reads: 'all',
  judge: ({ drawing: { runs } }) =>
    findingsOf(
      groupByPage(runs.filter(({ size, mode }) => size < MIN && mode !== 3)),
      { value: 0, message: 'No text is too small to be seen.' },
      ({ page, text }) => ({
        value: text,
        page,
        message: `Text too small to be seen: “${text}”. Remove it or set it larger; readers report it as a trick.`,
      }),
    ),
};
