import type { Font } from 'fontkit';

interface Run {
  readonly start: number;
  readonly end: number;
  readonly attributes: { readonly font: readonly Font[]; readonly fontSize: number };
}

/** What belongs to the letter before it: a mark over it, a joiner. */
const HANGING = /[\p{M}\p{Cf}]/u;
/** What leaves no ink, so that any face will do. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Picks a face for every letter from the stack of its run, as textkit takes runs. Marks and joiners stay in the face
 * of their letter where that has them: across faces nothing joins and no mark finds its place.
 */
export function pickFaces({ string, runs }: { readonly string: string; readonly runs: readonly Run[] }): {
  readonly string: string;
  readonly runs: readonly object[];
} {
  const picked: { start: number; end: number; font: Font; size: number }[] = [];
  for (const { start, end, attributes } of runs) {
    let at = start;
    for (const letter of string.slice(start, end)) {
      const last = picked.at(-1);
      const font = faceOf(letter, attributes.font, last?.font);
      if (last && last.font === font && last.size === attributes.fontSize) last.end = at + letter.length;
      else if (font) picked.push({ start: at, end: at + letter.length, font, size: attributes.fontSize });
      at += letter.length;
    }
  }
  const made = picked.map(({ start, end, font, size }) => {
    return { start, end, attributes: { font: [font], scale: size / font.unitsPerEm } };
  });
  return { string, runs: made };
}

function faceOf(letter: string, stack: readonly Font[], last: Font | undefined): Font | undefined {
  const point = letter.codePointAt(0) ?? 0;
  const has = (font: Font): boolean => font.hasGlyphForCodePoint(point);
  if (last && stack.includes(last) && HANGING.test(letter) && (UNSEEN.test(letter) || has(last))) return last;
  return stack.find(has) ?? stack[0];
}
