import type { ShapedText } from './slice-text.ts';

/** Gives the width of any stretch of a shaped text in pt, by string index. */
export function advances(text: ShapedText): (start: number, end: number) => number {
  const sums = new Float64Array(text.string.length + 1);
  for (const run of text.runs) {
    let at = run.start;
    for (const [index, glyph] of (run.glyphs ?? []).entries()) {
      const length = glyph.codePoints.reduce((sum, point) => sum + (point > 0xffff ? 2 : 1), 0);
      const advance = run.positions?.[index]?.xAdvance ?? 0;
      if (length === 0) sums[at] = (sums[at] ?? 0) + advance;
      for (let step = 1; step <= length; step += 1) sums[at + step] = advance / length;
      at += length;
    }
  }
  for (let index = 1; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  return (start, end) => (sums[Math.max(start, end)] ?? 0) - (sums[start] ?? 0);
}
