import { expect, test } from 'vitest';
import { familyNames, loadFonts } from '../../src/render/pdf/fonts/fonts.ts';
import { applyDesign } from '../../src/theme/apply-design.ts';
import { tryTheme } from './try-theme.ts';

const small = { bold: true, smallCaps: true, tracking: 0.04 };
const asking = {
  ...tryTheme,
  tokens: { ...tryTheme.tokens, headings: 'small-caps' as const, faces: { ...tryTheme.tokens.faces, group: small } },
};

test.each(familyNames())('small caps are asked of %s only if it has them', (font) => {
  const { headings, faces } = applyDesign(asking, { font }, '/resumes').tokens;
  const { data } = loadFonts(font).getFont({ fontFamily: 'body', fontWeight: 600 });
  const has = data.availableFeatures.includes('smcp');
  expect(headings).toBe(has ? 'small-caps' : 'upper');
  expect(faces.group).toEqual(has ? small : { bold: true, colour: 'secondary' });
  expect(faces.main).toEqual(tryTheme.tokens.faces.main);
});

test('a family’s name may be written in any case', () => {
  expect(applyDesign(asking, { font: 'inter' }, '/resumes').tokens.headings).toBe('upper');
  expect(applyDesign(asking, { font: 'inter', headings: 'as-is' }, '/resumes').tokens.headings).toBe('as-is');
});
