import type { Rule } from '../../rule.ts';

/** PDF/UA-1, 7.1; PDF/A-3, 6.7.2 and 6.7.3. */
export const tagged: Rule = {
  id: 'tagged',
  severity: 'warning',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'a structure tree, marked as such',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const { tree, catalog } = anatomy;
    if (!tree) {
      return [
        {
          ok: false,
          value: 'untagged',
          message:
            'The file is not tagged: screen readers guess what is a heading or a list. Export it with tags (accessible PDF).',
        },
      ];
    }
    return [
      catalog.marked
        ? { ok: true, value: 'tagged', message: 'The file is tagged.' }
        : {
            ok: false,
            value: 'not marked',
            message: 'The file has tags but does not say so (MarkInfo). Export it as an accessible PDF.',
          },
    ];
  },
};
