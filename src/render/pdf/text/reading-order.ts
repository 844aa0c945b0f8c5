import { visualOrder } from '../../bidi-levels.ts';
import type { Line, Run } from '../node.ts';

/** The rule under or through a run, which textkit has put where the run would stand if all ran from the left. */
interface Rule {
  readonly rect: { readonly x: number; readonly width: number };
}

/**
 * Places the runs of a line as the eye wants them, and keeps them in reading order: between two that are no
 * neighbours stands an empty run that carries the pen over. Readers of the file get the line as it was written.
 */
export function inReadingOrder(line: Line): Line {
  const levels = line.runs.map(({ attributes }) => attributes.level ?? 0);
  if (levels.every((level) => level === 0)) return line;
  const lefts = leftEdges(line.runs, levels);
  const runs: Run[] = [];
  let pen = 0;
  const moveTo = (x: number, like: Run): void => {
    if (Math.abs(x - pen) > 1e-6) runs.push(empty(x - pen, like));
    pen = x;
  };
  for (const [index, run] of line.runs.entries()) {
    moveTo(lefts[index] ?? 0, run);
    runs.push(run);
    pen += run.xAdvance ?? 0;
  }
  const last = line.runs.at(-1);
  if (last)
    moveTo(
      line.runs.reduce((sum, run) => sum + (run.xAdvance ?? 0), 0),
      last,
    );
  return { ...line, runs, decorationLines: movedRules(line, lefts) };
}

/** How far from the line's left each run begins, in pt. */
function leftEdges(runs: readonly Run[], levels: readonly number[]): readonly number[] {
  const lefts: number[] = [];
  let x = 0;
  for (const index of visualOrder(levels)) {
    lefts[index] = x;
    x += runs[index]?.xAdvance ?? 0;
  }
  return lefts;
}

function empty(xAdvance: number, { attributes }: Run): Run {
  const { font, fontSize } = attributes;
  return { glyphs: [], positions: [], xAdvance, attributes: { font, fontSize } };
}

/** Each rule goes with the run it was made for; only links are underlined. */
function movedRules(line: Line, lefts: readonly number[]): readonly Rule[] {
  const ruled = line.runs.flatMap((run, index) => (run.attributes.underline ? [{ run, index }] : []));
  return (line.decorationLines ?? []).map((rule, at) => {
    const { run, index } = ruled[at] ?? {};
    if (!run || index === undefined) return rule;
    return { ...rule, rect: { ...rule.rect, x: lefts[index] ?? 0, width: run.xAdvance ?? 0 } };
  });
}
