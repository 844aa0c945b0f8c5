import type { Font } from 'fontkit';

/** Characters that only ever tell a program where a line may end; lines are broken without them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/**
 * Spaces that a face has not drawn become no-break spaces, which every face has; an en or em space one with a space
 * behind it, where a line may end. Drawn as they are, they would be empty boxes. Marks without any width are left
 * out, because readers of the file take their glyphs for gaps.
 */
export function knownSpaces(text: string, font: Font): string {
  return text.replace(UNSEEN, '').replace(/[^\S\n ]/gu, (space) => {
    if (font.hasGlyphForCodePoint(space.codePointAt(0) ?? 0)) return space;
    return /[\u2001-\u2003]/u.test(space) ? '\u00a0 ' : '\u00a0';
  });
}
