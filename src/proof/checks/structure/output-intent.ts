import type { Rule } from '../../rule.ts';

/** PDF/A-3, 6.2.3: what the file's colours mean. */
export const outputIntent: Rule = {
  id: 'output-intent',
  severity: 'warning',
  standards: ['PDF/A'],
  bar: 'a colour profile',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const ok = anatomy.catalog.outputIntents.some(({ kind, hasProfile }) => kind === 'GTS_PDFA1' && hasProfile);
    const message = ok
      ? 'A colour profile says what the colours mean.'
      : 'Nothing says what the colours mean (OutputIntent), which PDF/A demands. Export the file with a colour profile.';
    return [{ ok, value: anatomy.catalog.outputIntents.length, message }];
  },
};
