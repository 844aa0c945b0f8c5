import { groupByPage } from '../../group-by-page.ts';
import { findingsOf, type Rule } from '../../rule.ts';

/** PDF/A-3, 6.2.11.8; PDF/UA-1, 7.21.8: no box or gap where a font has no such letter. */
export const missingGlyphs: Rule = {
  id: 'missing-glyphs',
  severity: 'fault',
  standards: ['PDF/UA', 'PDF/A'],
  bar: 'none',
  reads: 'all',
  judge: ({ anatomy, drawing: { runs, fonts } }) => {
    if (!anatomy) return [];
    const numbered = new Set(
      anatomy.fonts.filter(({ kind, needsMap }) => kind === 'Type0' && needsMap).map(({ name }) => name),
    );
    const ids = new Set(fonts.filter(({ fullName }) => numbered.has(fullName)).map(({ id }) => id));
    const boxes = runs.filter(({ font, glyphs }) => ids.has(font) && glyphs.some(({ code }) => code === 0));
    return findingsOf(
      groupByPage(boxes),
      { value: 0, message: 'No letter is missing from its font.' },
      ({ page, text }) => ({
        value: text,
        page,
        message: `A letter is missing from its font near “${text}”: a box or gap is printed. Use a font that has it.`,
      }),
    );
  },
};
