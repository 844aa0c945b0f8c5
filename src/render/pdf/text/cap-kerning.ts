import type { ShapedRun, ShapedText } from './slice-text.ts';

/** In em: from a tenth on, readers of the file take the white between two letters for a space. */
const MOST = 0.08;

/** Takes a shaped text and gives it with no two letters farther apart than readers allow: `f)` is kerned by more. */
export function capKerning(text: ShapedText): ShapedText {
  return { ...text, runs: text.runs.map(capRun) };
}

function capRun(run: ShapedRun): ShapedRun {
  const { font, fontSize } = run.attributes;
  const unit = fontSize / (font?.[0]?.unitsPerEm ?? 1000);
  const positions = run.positions?.map((position, index) => {
    const { advanceWidth = 0, parts } = run.glyphs?.[index] ?? {};
    // A mark takes no room of its own, and a cluster's width is its own.
    if (advanceWidth === 0 || parts !== undefined) return position;
    const most = advanceWidth * unit + MOST * fontSize;
    return position.xAdvance > most ? { ...position, xAdvance: most } : position;
  });
  return positions ? { ...run, positions } : run;
}
