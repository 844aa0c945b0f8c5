import type { Rule } from '../../rule.ts';

/** PDF/A-3, 6.1.3. */
export const fileId: Rule = {
  id: 'file-id',
  severity: 'warning',
  standards: ['PDF/A'],
  bar: 'two identifiers',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const ok = anatomy.hasId;
    const message = ok
      ? 'The file has its identifiers.'
      : 'The file has no identifiers (trailer /ID), which PDF/A demands. Export it again.';
    return [{ ok, value: ok ? 2 : 0, message }];
  },
};
