import type { Rule } from '../../rule.ts';

/** Up to 8 % of the size is safe, from 10 % on some readers take every letter for a word; measured on seven of them. */
const MAX = 0.09;
/** Shorter stretches are single figures and their kerning. */
const MIN_LETTERS = 4;

/** Letters set so far apart that some readers, if not this one, will read "P R O F E S S O R". */
export const tracking: Rule = {
  id: 'tracking',
  severity: 'fault',
  bar: '≤ 8 % of the size',
  reads: 'all',
  judge: ({ drawing: { runs } }) => {
    const wide = runs.filter((run) => run.tracking > MAX && (run.text.match(/\p{L}/gu)?.length ?? 0) >= MIN_LETTERS);
    const widest = Math.max(0, ...runs.map((run) => run.tracking));
    if (wide.length === 0) return [{ ok: true, value: percent(widest), message: 'No text is tracked too widely.' }];
    return wide.map(({ page, text, tracking }) => ({
      ok: false,
      value: percent(tracking),
      page,
      message: `“${text.trim()}” is tracked by ${percent(tracking)}; many readers will take its letters for words.`,
    }));
  },
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
