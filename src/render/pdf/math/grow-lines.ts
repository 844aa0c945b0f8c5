import type { Line } from '../node.ts';

/** How far letters reach below and above the baseline, and what is left free between two lines at least; in em. */
const DEEP = 0.24;
const TALL = 0.74;
const GAP = 0.12;

interface Reach {
  readonly above: number;
  readonly below: number;
  /** True for a line with a drawn formula. */
  readonly drawn: boolean;
}

/**
 * Moves lines apart where a drawn formula would touch the line above or below; all others keep their leading
 * (The TeXbook, chapter 12, as TeX does with \lineskip).
 */
export function growLines(lines: readonly Line[]): readonly Line[] {
  const reaches = lines.map(reachOf);
  if (!reaches.some(({ drawn }) => drawn)) return lines;
  let y = lines[0]?.box.y ?? 0;
  return lines.map((line, index) => {
    const { ascent = 0, box } = line;
    const reach = reaches[index] ?? { above: 0, below: 0, drawn: false };
    const before = reaches[index - 1];
    const size = sizeOf(line);
    const room = before ? box.height - before.below - GAP * size : ascent;
    const up = reach.drawn || before?.drawn ? Math.max(0, reach.above - room) : 0;
    const isLast = index === lines.length - 1;
    const down = reach.drawn && isLast ? Math.max(0, reach.below - (box.height - ascent)) : 0;
    const grown = { ...line, ascent: ascent + up, grown: up, box: { ...box, y, height: box.height + up + down } };
    y += grown.box.height;
    return up > 0 ? withRules(grown, up) : grown;
  });
}

function reachOf(line: Line): Reach {
  const size = sizeOf(line);
  const drawn = line.runs.flatMap(({ attributes: { bullet } }) =>
    bullet?.outline ? [{ size: bullet.size, outline: bullet.outline }] : [],
  );
  return {
    above: Math.max(TALL * size, ...drawn.map((one) => one.outline.height * one.size)),
    below: Math.max(DEEP * size, ...drawn.map((one) => one.outline.depth * one.size)),
    drawn: drawn.length > 0,
  };
}

function sizeOf({ runs }: Line): number {
  return Math.max(0, ...runs.map(({ attributes }) => attributes.bullet?.size ?? attributes.fontSize));
}

/** Rules under the text go down with it. */
function withRules(line: Line, by: number): Line {
  const decorationLines = line.decorationLines?.map((rule) => ({
    ...rule,
    rect: { ...rule.rect, y: (rule.rect.y ?? 0) + by },
  }));
  return { ...line, decorationLines };
}
