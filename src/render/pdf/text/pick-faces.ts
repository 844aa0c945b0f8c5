import type { Font } from 'fontkit';

interface Run {
  readonly start: number;
  readonly end: number;
  readonly attributes: { readonly font: readonly Font[]; readonly fontSize: number };
}

/** What belongs to the letter before it: a mark over it, a joiner. */
const HANGING = /[\p{M}\p{Cf}]/u;
/** A letter with all that belongs to it. */
const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;
/** What leaves no ink, so that any face will do. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/**
 * Picks a face for every letter from the stack of its run, as textkit takes runs: never over the end of a run, whose
 * own stack would win. A letter and its marks are set in one face that has them all, where there is one: across faces
 * nothing joins and no mark finds its place.
 */
export function pickFaces({ string, runs }: { readonly string: string; readonly runs: readonly Run[] }): {
  readonly string: string;
  readonly runs: readonly object[];
} {
  const made = runs.flatMap(({ start, end, attributes }) =>
    stretches(string.slice(start, end), attributes.font).map(({ from, to, font }) => {
      const scale = attributes.fontSize / font.unitsPerEm;
      return { start: start + from, end: start + to, attributes: { font: [font], scale } };
    }),
  );
  return { string, runs: made };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly font: Font;
}

function stretches(text: string, stack: readonly Font[]): readonly Stretch[] {
  const [only] = stack;
  if (!only || stack.length === 1) return only ? [{ from: 0, to: text.length, font: only }] : [];
  const found: Stretch[] = [];
  let at = 0;
  for (const [letters] of text.matchAll(CLUSTER)) {
    const whole = stack.find((font) => hasAll(font, letters));
    for (const part of whole ? [letters] : letters) {
      const last = found.at(-1);
      const font = whole ?? faceOf(part, stack, last?.font) ?? only;
      const to = at + part.length;
      if (last && last.font === font) found[found.length - 1] = { ...last, to };
      else found.push({ from: at, to, font });
      at = to;
    }
  }
  return found;
}

function hasAll(font: Font, letters: string): boolean {
  return [...letters].every((letter) => UNSEEN.test(letter) || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

function faceOf(letter: string, stack: readonly Font[], last: Font | undefined): Font | undefined {
  const point = letter.codePointAt(0) ?? 0;
  const has = (font: Font): boolean => font.hasGlyphForCodePoint(point);
  if (last && HANGING.test(letter) && (UNSEEN.test(letter) || has(last))) return last;
  return stack.find(has);
}
