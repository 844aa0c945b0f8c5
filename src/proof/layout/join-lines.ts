import { type DrawnGlyph, type DrawnRun, noCode } from '../draw-run.ts';
import type { Blocks } from './find-blocks.ts';
import type { Block, LooseLine } from './layout.ts';

/** Wider gaps part columns; a justified line's spaces are narrower. In shares of the size. */
const COLUMN_GAP = 1.25;
/** Raised and lowered figures stand within this share of the size. */
const MAX_RAISE = 0.45;
/** Letters drawn further back than this begin a new line: shares of the size. */
const MAX_BACK = 0.6;

/** Between two runs, a gap from here on is a space. In shares of the size. */
const MIN_SPACE = 0.15;

/** Joins runs that continue each other on one baseline into lines, in the order of the file. */
export function joinLines(runs: readonly DrawnRun[], blocks: Blocks): readonly LooseLine[] {
  const groups: DrawnRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && continues(group, run, blocks)) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => toLine(group, blocks));
}

function continues(group: readonly DrawnRun[], run: DrawnRun, blocks: Blocks): boolean {
  const last = group.at(-1);
  if (!last || last.page !== run.page) return false;
  const size = Math.max(last.size, run.size);
  const base = group.find((one) => one.size >= size) ?? last;
  const ahead = run.x - (last.x + last.width);
  const back = last.x - (run.x + run.width);
  const level = Math.min(Math.abs(run.y - last.y), Math.abs(run.y - base.y)) <= MAX_RAISE * size;
  const isNear = (gap: number): boolean => gap > -MAX_BACK * size && gap < COLUMN_GAP * size;
  return level && (isNear(ahead) || isNear(back)) && blockOf(last, blocks)?.id === blockOf(run, blocks)?.id;
}

function blockOf(run: DrawnRun, blocks: Blocks): Block | undefined {
  return run.mark?.content === undefined ? undefined : blocks.get(`${run.page} ${run.mark.content}`);
}

function toLine(runs: readonly DrawnRun[], blocks: Blocks): LooseLine {
  const widest = runs.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const glyphs = glyphsOf(runs);
  const text = glyphs.map((glyph) => glyph.text).join('');
  return {
    page: widest.page,
    text: text.replace(/\s+/gu, ' ').trim(),
    glyphs,
    x: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: widest.y,
    size: widest.size,
    runs,
    block: blockOf(runs[0] ?? widest, blocks),
  };
}

/** Runs are often words, with nothing but a gap between them: ahead, or behind where the text runs from the right. */
function glyphsOf(runs: readonly DrawnRun[]): readonly DrawnGlyph[] {
  return runs.flatMap((run, index) => {
    const last = runs[index - 1];
    if (!last || /\s$/u.test(last.text) || /^\s/u.test(run.text)) return run.glyphs;
    const [left, right] = run.x > last.x ? [last, run] : [run, last];
    const end = left.x + left.width;
    return right.x - end > MIN_SPACE * run.size
      ? [{ text: ' ', code: noCode, x: end, width: right.x - end }, ...run.glyphs]
      : run.glyphs;
  });
}
