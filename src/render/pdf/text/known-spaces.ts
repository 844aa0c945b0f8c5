import type { Font } from 'fontkit';

/** Characters that only ever tell a program where a line may end; lines are broken without them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Spaces that a face has not drawn become no-break spaces, which every face has; an en or em space one with a space
 * behind it, where a line may end. Drawn as they are, they would be empty boxes. A thin space that the face has made
 * a hair becomes one too: it would set nothing off, and readers would not see it. Marks without any width are left
 * out, because readers of the file take their glyphs for gaps.
 */
export function knownSpaces(text: string, font: Font): string {
  return text.replace(UNSEEN, '').replace(/[^\S\n ]/gu, (space) => {
    if (font.hasGlyphForCodePoint(space.codePointAt(0) ?? 0) && !isHair(space, font)) return space;
    return /[\u2001-\u2003]/u.test(space) ? '\u00a0 ' : '\u00a0';
  });
}

/** The least width of a thin space, in em: printers cut it as an eighth to a fifth. */
const THIN = 0.12;

function isHair(space: string, font: Font): boolean {
  if (space !== '\u2009') return false;
  return font.glyphForCodePoint(0x2009).advanceWidth < THIN * font.unitsPerEm;
}
