import { readClaims } from '../../read-claims.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/A-1, 6.4 forbids transparency; PDF/A-2 and 3, 6.2.10 want a colour space to mix it in. */
export const transparency: Rule = {
  id: 'transparency',
  severity: 'warning',
  standards: ['PDF/A'],
  bar: 'a colour space for transparency',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy) return [];
    const first = readClaims(anatomy.metadata).some(({ standard, part }) => standard === 'PDF/A' && part === 1);
    const mixed = first || anatomy.catalog.outputIntents.length === 0;
    const pages = anatomy.pages.flatMap(({ transparent }, index) => (transparent && mixed ? [index + 1] : []));
    return findingsOf(pages, { value: 0, message: 'Transparent colours are well defined.' }, (page) => ({
      value: 'transparent',
      page,
      message: `The page has transparent colours${first ? ', which PDF/A-1 forbids' : ' and does not say how to mix them'}. Use plain colours.`,
    }));
  },
};
