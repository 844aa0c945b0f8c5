import { type ShapedText, scaleOf } from './slice-text.ts';

/**
 * Gives the width of any stretch of a shaped text in pt, by string index, as it is when a line ends there: its last
 * glyph is then not drawn closer to the next.
 */
export function advances(text: ShapedText): (start: number, end: number) => number {
  const sums = new Float64Array(text.string.length + 1);
  const kerns = new Float64Array(text.string.length + 1);
  for (const run of text.runs) {
    let at = run.start;
    const scale = scaleOf(run);
    for (const [index, glyph] of (run.glyphs ?? []).entries()) {
      const length = glyph.codePoints.reduce((sum, point) => sum + (point > 0xffff ? 2 : 1), 0);
      const advance = run.positions?.[index]?.xAdvance ?? 0;
      if (length === 0) sums[at] = (sums[at] ?? 0) + advance;
      for (let step = 1; step <= length; step += 1) sums[at + step] = advance / length;
      at += length;
      kerns[at] = Math.max(0, (glyph.advanceWidth ?? 0) * scale - advance);
    }
  }
  for (let index = 1; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  return (start, end) => {
    const last = Math.max(start, end);
    return (sums[last] ?? 0) - (sums[start] ?? 0) + (last > start ? (kerns[last] ?? 0) : 0);
  };
}
