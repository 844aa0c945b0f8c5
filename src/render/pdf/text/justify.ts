import type { ShapedRun, ShapedText } from './slice-text.ts';

interface JustifiedLine extends ShapedText {
  readonly box: { readonly width: number };
}

/** The widest a word space may become, in em; a line that would need more stays ragged. */
const WIDEST = 0.75;

/** Spreads a line over its measure by its word spaces alone: letters are never spaced (Bringhurst, 2.1.8). */
export function justify(): (line: JustifiedLine) => JustifiedLine {
  return (line) => {
    const gap = line.box.width - line.runs.reduce((sum, run) => sum + widthOf(run), 0);
    const text = line.string.trimEnd();
    const spaces = [...text].filter((letter) => letter === ' ').length;
    const size = line.runs[0]?.attributes.fontSize ?? 0;
    if (gap <= 0 || spaces === 0 || gap / spaces > WIDEST * size) return line;
    return { ...line, runs: line.runs.map((run) => widen(run, gap / spaces, text.length)) };
  };
}

function widthOf(run: ShapedRun): number {
  return (run.positions ?? []).reduce((sum, position) => sum + position.xAdvance, 0);
}

/** Widens the word spaces before string index `end`: those that trail the line are not seen. */
function widen(run: ShapedRun, extra: number, end: number): ShapedRun {
  const positions = run.positions?.map((position, index) => {
    const at = run.start + (run.glyphIndices?.[index] ?? index);
    const isSpace = run.glyphs?.[index]?.codePoints[0] === 0x20;
    return isSpace && at < end ? { ...position, xAdvance: position.xAdvance + extra } : position;
  });
  return { ...run, positions };
}
