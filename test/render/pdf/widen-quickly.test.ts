import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { FAMILIES, fileOf, MONO } from '../../../src/render/fonts/families.ts';
import { openFont } from '../../../src/render/pdf/fonts/open-font.ts';

it.each([...Object.values(FAMILIES), MONO].map((family) => [family.stem, family] as const))(
  'the glyphs of %s are as wide as fontkit finds them',
  (_, family) => {
    const file = fileOf(family, false, false) ?? '';
    const font = create(readFileSync(file));
    if (!('layout' in font)) throw new Error(`${file} is no single font`);
    const ids = Array.from({ length: 200 }, (_, index) => Math.round((index / 199) * (font.numGlyphs - 1)));
    const widths = ids.map((id) => openFont(file).getGlyph(id)?.advanceWidth);
    expect(widths).toEqual(ids.map((id) => font.getGlyph(id)?.advanceWidth));
    expect(new Set(widths).size).toBeGreaterThan(family === MONO ? 0 : 30);
  },
);
