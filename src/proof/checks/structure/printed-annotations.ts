import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/A-3, 6.3.2: annotations are printed and not hidden. */
export const printedAnnotations: Rule = {
  id: 'printed-annotations',
  severity: 'warning',
  standards: ['PDF/A'],
  bar: 'links printed, none hidden',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const all = anatomy.pages.flatMap(({ annotations }, index) =>
      annotations.map((one) => ({ ...one, page: index + 1 })),
    );
    return findingsOf(
      all.filter(({ hidden, printed, kind }) => kind !== 'Popup' && (hidden || !printed)),
      { value: all.length, message: 'No link or note is hidden or left out in print.' },
      ({ kind, page, contents, ref }) => ({
        value: contents ?? ref,
        page,
        message: `A ${kind} is hidden or left out in print (flags), which PDF/A forbids. Export the file again.`,
      }),
    );
  },
};
