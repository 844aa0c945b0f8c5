import type { Rule } from '../../rule.ts';

/** A portfolio is a folder of files; systems see only its cover. */
export const portfolio: Rule = {
  id: 'portfolio',
  severity: 'fault',
  bar: 'one document',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const ok = !anatomy.catalog.isPortfolio;
    const message = ok
      ? 'The file is one document.'
      : 'The file is a portfolio of several files; systems that read résumés see only its cover. Save the résumé by itself.';
    return [{ ok, value: ok ? 'document' : 'portfolio', message }];
  },
};
