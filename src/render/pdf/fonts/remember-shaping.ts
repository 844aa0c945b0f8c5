import type { Font, Glyph, GlyphRun } from 'fontkit';

/**
 * Lets a font remember what it has shaped. The layout engine asks several times for every paragraph
 * (measuring, then setting) and never changes the answer.
 */
export function rememberShaping(font: Font): Font {
  const shape = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  font.layout = (text, features): GlyphRun => {
    const key = `${text}\u0000${JSON.stringify(features ?? [])}`;
    const run = known.get(key) ?? shape(text, features, undefined, undefined, 'ltr');
    known.set(key, run);
    return run;
  };
  return font;
}

/**
 * Keeps glyphs of one outline apart by the letters they stand for. fontkit makes one object for each outline and
 * leaves it with the letters it was first asked for: none at all, if a subset asked first for a part of a composite.
 */
export function keepLetters(font: Font): Font {
  const get = font.getGlyph.bind(font);
  const cache = font as unknown as { readonly _glyphs: Record<number, Glyph | undefined> };
  const known = new Map<string, Glyph>();
  font.getGlyph = (id, letters = []): Glyph => {
    const key = `${id}:${letters.join()}`;
    const made = known.get(key);
    if (made) return made;
    cache._glyphs[id] = undefined;
    const glyph = get(id, letters);
    known.set(key, glyph);
    return glyph;
  };
  return font;
}
