import type { Font } from 'fontkit';

/**
 * Spaces that a face has not drawn become no-break spaces, which every face has: an en or em space as two of
 * them, others as one. Drawn as they are, they would be empty boxes.
 */
export function knownSpaces(text: string, font: Font): string {
  return text.replace(/[^\S\n ]/gu, (space) => {
    if (font.hasGlyphForCodePoint(space.codePointAt(0) ?? 0)) return space;
    return /[\u2001-\u2003]/u.test(space) ? '\u00a0\u00a0' : '\u00a0';
  });
}
