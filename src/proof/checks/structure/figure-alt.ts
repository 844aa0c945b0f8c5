import { pageOf, walk } from '../../anatomy/walk.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/UA-1, 7.3 and 7.7: pictures and formulas are described in words. */
export const figureAlt: Rule = {
  id: 'figure-alt',
  severity: 'warning',
  standards: ['PDF/UA'],
  bar: 'words for every picture and formula',
  reads: 'all',
  judge: ({ anatomy }) => {
    if (!anatomy?.tree) return [];
    const pictures = walk(anatomy.tree).filter(({ element: { tag } }) => tag === 'Figure' || tag === 'Formula');
    const mute = pictures.filter(({ element: { alt, actualText } }) => (alt ?? actualText ?? '').trim() === '');
    return findingsOf(
      mute,
      { value: pictures.length, message: 'Every picture and formula has words.' },
      ({ element }) => ({
        value: element.tag,
        page: pageOf(element),
        message: `A ${element.tag === 'Figure' ? 'picture' : 'formula'} has no description. Add one (Alt), or mark it as decoration.`,
      }),
    );
  },
};
