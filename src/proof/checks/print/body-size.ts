import { isHeading } from '../../layout/read-layout.ts';
import { figure } from '../../quote.ts';
import type { Rule } from '../../rule.ts';

/** In pt. */
const MIN = 9;
const MAX = 12;

/** The size most letters have. Smaller tires the eye, larger reads like a poster. */
export const bodySize: Rule = {
  id: 'body-size',
  severity: 'warning',
  bar: `${MIN}–${MAX} pt`,
  reads: 'all',
  judge: ({ layout: { bodySize: size, lines } }) => {
    if (lines.every(isHeading)) return [];
    const ok = size >= MIN - 0.05 && size <= MAX + 0.05;
    const advice = size < MIN ? 'Set it larger, on more pages if need be.' : 'Set it smaller.';
    return [{ ok, value: size, message: `The body is set in ${figure(size)} pt. ${ok ? '' : advice}`.trim() }];
  },
};
