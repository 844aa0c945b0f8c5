import type { Font, GlyphRun } from 'fontkit';

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
