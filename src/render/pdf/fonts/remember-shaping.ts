import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import { needsShaper } from '../../needs-shaper.ts';
import { kernQuickly } from './kern-quickly.ts';
import { widenQuickly } from './widen-quickly.ts';

/** Letters that combine with nothing: for them the costly lookups for marks and compositions have nothing to do. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Zs}\n]*$/u;
const NO_MARKS = { ccmp: false, mark: false, mkmk: false };

/** OpenType script tags of the scripts whose words may be shaped apart, so that a number is shaped like the text. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'latn'],
  [/\p{Script=Greek}/u, 'grek'],
  [/\p{Script=Cyrillic}/u, 'cyrl'],
];

/**
 * Lets a font remember the words it has shaped. The layout engine asks several times for every paragraph
 * (measuring, then setting) and never changes the answer; and many words come again.
 */
export function rememberShaping(font: Font): Font {
  const shape = font.layout.bind(font);
  const known = new Map<string, GlyphRun>();
  let isQuick = false;
  font.layout = (text, features): GlyphRun => {
    if (!isQuick) kernQuickly(font);
    isQuick = true;
    const plain = PLAIN.test(text);
    // HarfBuzz shapes it later; the layout engine asks all the same.
    if (!plain && needsShaper(text, 'ltr')) return joined([]);
    const script = plain ? SCRIPTS.find(([letters]) => letters.test(text))?.[1] : undefined;
    const wanted = plain ? { ...features, ...NO_MARKS } : features;
    const settings = `\u0000${script}${JSON.stringify(wanted ?? {})}`;
    const runs = (plain ? text.split(/( )/) : [text]).flatMap((word) => {
      if (word === '') return [];
      const run = known.get(word + settings) ?? shape(word, wanted, script, undefined, 'ltr');
      known.set(word + settings, run);
      return [run];
    });
    return runs.length === 1 && runs[0] ? runs[0] : joined(runs);
  };
  return font;
}

/** What the layout engine reads of a run: glyphs and their places. */
function joined(runs: readonly GlyphRun[]): GlyphRun {
  const glyphs = runs.flatMap((run): readonly Glyph[] => run.glyphs);
  const positions = runs.flatMap((run): readonly GlyphPosition[] => run.positions);
  return { glyphs, positions } as unknown as GlyphRun;
}

/**
 * Keeps glyphs of one outline apart by the letters they stand for. fontkit makes one object for each outline and
 * leaves it with the letters it was first asked for: none at all, if a subset asked first for a part of a composite.
 */
export function keepLetters(font: Font): Font {
  const get = font.getGlyph.bind(font);
  const cache = font as unknown as { readonly _glyphs: Record<number, Glyph | undefined> };
  const known = new Map<string, Glyph>();
  const widen = widenQuickly(font);
  font.getGlyph = (id, letters = []): Glyph => {
    const key = `${id}:${letters.join()}`;
    const made = known.get(key);
    if (made) return made;
    cache._glyphs[id] = undefined;
    const glyph = widen(get(id, letters));
    known.set(key, glyph);
    return glyph;
  };
  return font;
}
