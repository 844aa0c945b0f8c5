import { expect, test } from 'vitest';
import { extractText } from '../../../../src/proof/extract-text.ts';
import { familyNames, loadFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { knownSpaces } from '../../../../src/render/pdf/text/known-spaces.ts';
import { buildText } from '../../../build-resume.ts';

const spaces = '\u00a0\u2002\u2003\u2004\u2005\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

test.each(familyNames())('every space is one that %s and the face of code have drawn', (family) => {
  for (const fontFamily of ['body', 'mono']) {
    const { data: font } = loadFonts(family).getFont({ fontFamily });
    for (const space of knownSpaces(`a ${spaces}\n`, font).replace('\n', '')) {
      expect(font.hasGlyphForCodePoint(space.codePointAt(0) ?? 0)).toBe(true);
    }
  }
});

test('spaces that a face has stay as they are', () => {
  const { data: font } = loadFonts('Source Serif 4').getFont({ fontFamily: 'body' });
  expect(knownSpaces('1\u202f000 a\u00a0b\u2002c\nd', font)).toBe('1\u202f000 a\u00a0b\u2002c\nd');
});

test('a thin space that a face has made a hair is drawn as one that sets things off', () => {
  const thin = (family: string): string => {
    const { data: font } = loadFonts(family).getFont({ fontFamily: 'body' });
    return knownSpaces('2009\u2009–\u20092010', font);
  };
  expect(thin('Source Sans 3')).toBe('2009\u00a0–\u00a02010');
  expect(thin('Source Serif 4')).toBe('2009\u2009–\u20092010');
});

test('marks without width, as pasted text brings them along, leave no gap in the file', async () => {
  const pasted = 'un\\u00adusual\\u200b X\\u2060Y a\\ufeffb';
  const { bytes } = await buildText(`name: Ada\nsummary: "${pasted}"\n`);
  expect(await extractText(bytes)).toContain('unusual XY ab');
});
