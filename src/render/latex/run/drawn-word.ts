/** A glyph where a word has it, in the space of the word's line. */
export interface PlacedGlyph {
  readonly code: number;
  readonly x: number;
  readonly y: number;
}

/** A word as XeTeX draws it: one font, glyph after glyph from the left. */
export interface DrawnWord {
  readonly font: string;
  readonly size: number;
  readonly glyphs: readonly PlacedGlyph[];
  /** Behind its last glyph. */
  readonly right: number;
}

const STEP = /\/(F\d+)\s+([\d.]+)\s+Tf|(-?[\d.]+)\s+(-?[\d.]+)\s+Td|\[([^\]]*)\]\s*TJ|\b(BT|ET)\b/g;

/** Reads what draws a word; `widthOf` a code is in thousandths of the size. Undefined for what is drawn otherwise. */
export function readDrawn(
  drawn: string,
  widthOf: (font: string) => ((code: number) => number) | undefined,
): DrawnWord | undefined {
  if (drawn.replace(STEP, '').trim() !== '') return undefined;
  let [font, size, x, y, right] = ['', 0, 0, 0, 0];
  const glyphs: PlacedGlyph[] = [];
  for (const [, name, em, dx, dy, shown] of drawn.matchAll(STEP)) {
    if (name !== undefined) [font, size] = [name, Number(em)];
    if (dx !== undefined) [x, y] = [x + Number(dx), y + Number(dy)];
    if (shown === undefined) continue;
    const width = widthOf(font);
    if (!width) return undefined;
    let at = x;
    for (const [, codes, kern] of shown.matchAll(/<([\da-f]*)>|(-?[\d.]+)/gi)) {
      if (kern !== undefined) at -= (Number(kern) / 1000) * size;
      for (const code of codes?.match(/.{4}/g) ?? []) {
        glyphs.push({ code: Number.parseInt(code, 16), x: at, y });
        at += (width(Number.parseInt(code, 16)) / 1000) * size;
      }
    }
    right = Math.max(right, at);
  }
  return glyphs.length === 0 ? undefined : { font, size, glyphs, right };
}

/** Where a word stands, and how wide it is; nowhere if that is not known. */
export function placeOf(word: DrawnWord | undefined): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
} {
  const [first] = word?.glyphs ?? [];
  if (!word || !first) return { x: Number.NaN, y: Number.NaN, width: 0, size: 1 };
  const x = Math.min(...word.glyphs.map((glyph) => glyph.x));
  return { x, y: first.y, width: word.right - x, size: word.size };
}
