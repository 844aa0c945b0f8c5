import type { Rule } from '../../rule.ts';

/** Systems that read résumés refuse files with any restriction, even those that open without a password. */
export const encryption: Rule = {
  id: 'encryption',
  severity: 'fault',
  bar: 'not encrypted',
  reads: 'text',
  judge: ({ encrypted }) => [
    {
      ok: !encrypted,
      value: encrypted ? 'encrypted' : 'open',
      message: encrypted
        ? 'The file is encrypted; systems that read résumés refuse it. Save it without restrictions.'
        : 'The file is not encrypted.',
    },
  ],
};
