import type { Check } from '../proof/report.ts';
import type { Overfull } from '../render/latex/run/read-log.ts';

/** What TeX could not fit, as a finding of the proof: its field is told where there is one. */
export function overfullCheck({ kind, by, path }: Overfull): Check {
  const value = `${by.toFixed(1)} pt`;
  const what = kind === 'wide' ? 'A line is' : 'What stands here is';
  const than = kind === 'wide' ? 'wider than its room' : 'higher than its page';
  return {
    id: 'overfull',
    group: 'print',
    severity: 'warning',
    ok: false,
    value,
    bar: '≤ 1 pt',
    ...(path === undefined ? {} : { path }),
    message: `${what} ${value} ${than}.`,
  };
}
