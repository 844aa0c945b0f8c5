import type { Rule } from '../../rule.ts';

/** PDF/A-3, 6.1.3 and 6.6: nothing locked, nothing run. */
export const openFile: Rule = {
  id: 'open-file',
  severity: 'warning',
  standards: ['PDF/A'],
  bar: 'no lock, no script',
  reads: 'all',
  judge: ({ file, anatomy }) => {
    const ok = !file.encrypted && anatomy?.catalog.runsScripts !== true;
    const message = ok
      ? 'The file is neither locked nor runs anything.'
      : 'PDF/A allows neither locks nor scripts. Export the file without.';
    return [{ ok, value: ok ? 'open' : 'locked', message }];
  },
};
