import type { Rule } from '../../rule.ts';

/** A font that is not in the file looks different on every machine. */
export const fontsEmbedded: Rule = {
  id: 'fonts-embedded',
  severity: 'fault',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'all',
  reads: 'all',
  judge: ({ drawing: { fonts } }) => {
    const foreign = fonts.filter(({ embedded, type3 }) => !embedded && !type3).map(({ name }) => name);
    if (foreign.length === 0) return [{ ok: true, value: fonts.length, message: 'Every font is in the file.' }];
    const names = [...new Set(foreign)].join(', ');
    return [{ ok: false, value: names, message: `Not in the file: ${names}. Export it with all fonts embedded.` }];
  },
};
