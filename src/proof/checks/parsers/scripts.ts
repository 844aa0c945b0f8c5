import type { Rule } from '../../rule.ts';

/** Mail filters hold files back that run something when they are opened. */
export const scripts: Rule = {
  id: 'scripts',
  severity: 'fault',
  bar: 'none',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const ok = !anatomy.catalog.runsScripts;
    const message = ok
      ? 'The file runs nothing when it is opened.'
      : 'The file runs a script or program when it is opened; mail filters hold it back. Export it without.';
    return [{ ok, value: ok ? 0 : 1, message }];
  },
};
