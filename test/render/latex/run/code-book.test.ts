import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../src/render/fonts/cluster-codes.ts';
import { codeFor } from '../../../../src/render/latex/run/code-book.ts';
import { writeTables } from '../../../../src/render/latex/run/font-file.ts';
import { type NamedFont, openNamedFont } from '../../../../src/render/latex/run/named-font.ts';

/** A font as XeTeX embeds it, of as many glyphs, which have no ink. */
async function fontOf(glyphs: number): Promise<NamedFont> {
  const { context } = await PDFDocument.create();
  const head = Buffer.alloc(54);
  head.writeUInt16BE(1000, 18);
  const start = Buffer.alloc(12);
  start.writeUInt16BE(2, 4);
  const tables = new Map([
    ['head', head],
    ['loca', Buffer.alloc(2 * (glyphs + 1))],
  ]);
  const program = context.register(context.flateStream(writeTables(start, tables)));
  const descendant = context.obj({ FontDescriptor: { FontFile2: program } });
  const font = context.obj({ Encoding: 'Identity-H', BaseFont: 'Whole', DescendantFonts: [descendant] });
  const named = openNamedFont(font);
  if (!named) throw new Error(`no font: ${font.get(PDFName.of('BaseFont'))}`);
  return named;
}

describe('a code', () => {
  it('of a glyph that stands for two letters is another for the second', async () => {
    const font = await fontOf(10);
    expect([codeFor(font, 3, 'a'), codeFor(font, 3, 'A'), codeFor(font, 3, 'a')]).toEqual([3, 10, 3]);
  });

  it('has two bytes, however full the font is: then it is the glyph’s own', async () => {
    const font = await fontOf(0xfe00);
    expect(font.grows).toBe(true);
    const codes = Array.from({ length: 0x300 }, (_, index) => codeFor(font, 3, `a${index}`));
    expect(Math.max(...codes)).toBeLessThanOrEqual(0xfffe);
    expect(codes.at(-1)).toBe(3);
    expect(font.grows).toBe(false);
  });

  it('of a letter that is missing stays 0, alone and with others, and is read as before', async () => {
    const font = await fontOf(10);
    expect([codeFor(font, 0, 'a'), codeFor(font, 0, 'b')]).toEqual([0, 0]);
    expect(font.names.has(0)).toBe(false);
    const parts = [
      { id: 4, x: 0, y: 0 },
      { id: 0, x: 500, y: 0 },
    ];
    const cluster = { id: 0, codePoints: [0x915, 0x93f], advanceWidth: 900, parts, rtl: false };
    const shown = codesOf(cluster, {
      unitsPerEm: 1000,
      advanceOf: () => 450,
      composes: true,
      outline: (id, letters) => codeFor(font, id, String.fromCodePoint(...letters)),
      composite: () => 9,
    });
    expect(shown.map(({ code }) => code)).toEqual([4, 0]);
  });
});
