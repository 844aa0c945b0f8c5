import { type PDFDict, PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { nameLetters } from '../../../../src/render/latex/run/name-letters.ts';

it('only TeX’s own fonts of 8 bits are read as white, not an author’s face that is named like them', async () => {
  const file = await PDFDocument.create();
  const { context } = file;
  const said = context.register(context.flateStream('what it says'));
  const fontOf = (Subtype: string, BaseFont: string): PDFDict => {
    const font = context.obj({ Type: 'Font', Subtype, BaseFont, ToUnicode: said });
    context.register(font);
    return font;
  };
  const [formula, face] = [fontOf('Type1', 'ABCDEF+CMMI10'), fontOf('Type0', 'ABCDEF+LMRoman10-Regular')];
  nameLetters(file, { engine: 'xelatex', direction: 'ltr', faceNamed: () => undefined });
  const mapOf = (font: PDFDict): PDFRef => font.get(PDFName.of('ToUnicode')) as PDFRef;
  expect(mapOf(face)).toBe(said);
  expect(mapOf(formula)).not.toBe(said);
});
