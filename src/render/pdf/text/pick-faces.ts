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
 * Picks a face for every letter from the stack of its run, as textkit takes runs: never over the end of a run, whose
 * own stack would win. Marks and joiners stay in the face of their letter where that has them: across faces nothing
 * joins and no mark finds its place.
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
  for (const letter of text) {
    const last = found.at(-1);
    const font = faceOf(letter, stack, last?.font) ?? only;
    const to = at + letter.length;
    if (last && last.font === font) found[found.length - 1] = { ...last, to };
    else found.push({ from: at, to, font });
    at = to;
  }
  return found;
}

function faceOf(letter: string, stack: readonly Font[], last: Font | undefined): Font | undefined {
  const point = letter.codePointAt(0) ?? 0;
  const has = (font: Font): boolean => font.hasGlyphForCodePoint(point);
  if (last && HANGING.test(letter) && (UNSEEN.test(letter) || has(last))) return last;
  return stack.find(has);
}
