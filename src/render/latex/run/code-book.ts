import type { Font } from 'fontkit';
import type { CodeBook } from '../../fonts/cluster-codes.ts';
import { hex } from './character-map.ts';
import type { DrawnWord } from './drawn-word.ts';
import type { PageWord } from './line-parts.ts';
import type { NamedFont } from './named-font.ts';

/** How white is drawn on a word's base line that is read as a space. */
export function spaceOf(font: NamedFont, { font: name, size }: DrawnWord, base: number): PageWord['space'] {
  return (x, width) => {
    const advanceWidth = Math.round((width / size) * font.unitsPerEm);
    const code = font.compose({ parts: [], advanceWidth }, ' ');
    return ` BT /${name} ${size} Tf 1 0 0 1 ${spell(x)} ${spell(base)} Tm <${hex(code, 4)}> Tj ET `;
  };
}

export function spell(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The codes of a font for clusters that are shaped by its face. */
export function bookOf(font: NamedFont, face: Font): CodeBook {
  const advanceOf = (id: number): number => face.getGlyph(id).advanceWidth;
  return {
    unitsPerEm: face.unitsPerEm,
    advanceOf,
    get composes() {
      return font.grows;
    },
    outline: (id, letters) => codeFor(font, id, String.fromCodePoint(...letters)),
    composite: (made, letters) => font.compose(made, String.fromCodePoint(...letters)),
  };
}

/** The code by which a font shows a glyph that is read so. A letter that is missing stays what it is: glyph 0. */
export function codeFor(font: NamedFont, glyph: number, text: string): number {
  if (glyph === 0) return glyph;
  const known = font.names.get(glyph);
  if (known === undefined) font.names.set(glyph, text);
  if (known === undefined || known === text || !font.grows) return glyph;
  const advanceWidth = (font.widthOf(glyph) * font.unitsPerEm) / 1000;
  return font.compose({ parts: [{ id: glyph, x: 0, y: 0 }], advanceWidth }, text);
}
