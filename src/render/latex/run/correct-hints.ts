import type { FaceNamed } from './face-named.ts';
import type { NamedFont } from './named-font.ts';

/**
 * Names the codes of a font by LuaTeX. Where a face has one glyph for several letters, a hyphen and U+2010, LuaTeX says
 * one of them; here it is one that the document has.
 */
export function correctHints(font: NamedFont, faceNamed: FaceNamed, letters: ReadonlySet<string>): void {
  const face = faceNamed(font.name);
  const known = new Map<number, string>();
  for (const letter of letters) {
    const glyph = face?.glyphForCodePoint(letter.codePointAt(0) ?? 0).id ?? 0;
    if (glyph > 0 && !known.has(glyph)) known.set(glyph, letter);
  }
  for (const [code, hint] of font.hints) {
    if (hint === UNKNOWN || hint === '') continue;
    font.names.set(code, letters.has(hint) ? hint : (known.get(code) ?? plain(hint, letters)));
  }
}

/** A form of a letter, or a ligature, as the letters that it is made of, if the document has them. */
function plain(hint: string, letters: ReadonlySet<string>): string {
  const folded = hint.normalize('NFKC');
  return [...folded].every((letter) => letters.has(letter)) ? folded : hint;
}

/** What LuaTeX says of glyphs that stand for letters only together with others. */
const UNKNOWN = '\ufffd';
