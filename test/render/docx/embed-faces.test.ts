import { unzipSync } from 'fflate';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { makeDocx } from './make-docx.ts';

const resume = 'name: Zażółć Ωmega\nsections: [{ title: Work, highlights: ["**Strong**, _slanted_"] }]\n';

/** The face that a file brings along as one of its font's styles, as a word processor gets it. */
function faceIn(
  bytes: Uint8Array,
  table: string,
  element: string,
): { readonly font: ReturnType<typeof create>; readonly raw: Buffer } {
  const [, id = '', key = ''] = new RegExp(`<w:${element} r:id="rId(\\d+)" w:fontKey="\\{(.*?)\\}"`).exec(table) ?? [];
  const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  const raw = Buffer.from(unzipSync(bytes)[`word/fonts/font${id}.odttf`] ?? []);
  for (let at = 0; at < 32; at++) raw[at] = (raw[at] ?? 0) ^ (mask[at % 16] ?? 0);
  return { font: create(raw), raw };
}

describe('a Word file brings along', () => {
  it('the four faces of its font under the names that word processors look for, with all that is typed and said', async () => {
    const { bytes, part } = await makeDocx(resume);
    const table = part('word/fontTable.xml');
    for (const [element, kind] of [
      ['embedRegular', 'Regular'],
      ['embedBold', 'Bold'],
      ['embedItalic', 'Italic'],
      ['embedBoldItalic', 'Bold Italic'],
    ] as const) {
      const { font, raw } = faceIn(bytes, table, element);
      if (!('familyName' in font)) throw new Error('This is a collection.');
      expect([font.familyName, font.subfamilyName]).toEqual(['Source Serif 4', kind]);
      for (const letter of 'Zażółć ABCxyzßéÖ–“•€')
        expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
      expect(raw.length).toBeLessThan(120_000);
      expect(sumOf(raw)).toBe(0xb1b0afba);
      expect(String(font.copyright)).toContain('Adobe');
    }
    expect(part('word/_rels/fontTable.xml.rels').match(/Target="fonts\/font\d\.odttf"/g)).toHaveLength(4);
    expect(part('word/settings.xml')).toMatch(/<w:embedTrueTypeFonts\/><w:saveSubsetFonts\/>/);
    expect(part('[Content_Types].xml')).toContain('Extension="odttf"');
    expect(table.match(/w:embedRegular/g)).toHaveLength(1);
  });

  it('the face of code where there is some', async () => {
    const { part, parts } = await makeDocx(resume.replace('Strong', '`Strong`'));
    expect(part('word/fontTable.xml')).toMatch(/w:name="Source Code Pro".*?<w:embedRegular/);
    expect(parts.filter((path) => path.endsWith('.odttf'))).toHaveLength(5);
  });
});

/** OpenType's check sum of a whole font. */
function sumOf(font: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 4 <= font.length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
  return sum;
}
