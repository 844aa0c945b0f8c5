import type { ShapedRun, ShapedText } from '../text/slice-text.ts';
import type { FormulaMark } from './outline.ts';

/** The formula that a run belongs to, if it belongs to one. */
function formulaOf(run: ShapedRun | undefined): FormulaMark | undefined {
  return run?.attributes.bullet ?? undefined;
}

/** Where in a formula a line must not end: everywhere but behind the spaces that allow it. */
export function unbreakable(text: ShapedText): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [index, run] of text.runs.entries()) {
    const formula = formulaOf(run)?.formula;
    if (!formula) continue;
    const begun = formulaOf(text.runs[index - 1])?.formula === formula;
    for (let at = begun ? run.start : run.start + 1; at < run.end; at += 1) {
      if (text.string[at - 1] !== ' ') inside.add(at);
    }
  }
  return inside;
}

/** Where a line may end within a formula, though it had better end elsewhere. */
export function breaksInside({ string, runs }: ShapedText): ReadonlySet<number> {
  const found = runs.filter((run, index) => {
    const formula = formulaOf(run)?.formula;
    return formula !== undefined && formulaOf(runs[index + 1])?.formula === formula && string[run.end - 1] === ' ';
  });
  return new Set(found.map(({ end }) => end));
}

/**
 * Gives the letters of a formula that is drawn the width of what is drawn, and makes a formula smaller that has no
 * place to break and is wider than the measure, in pt.
 */
export function fitFormulas(text: ShapedText, measure: number): ShapedText {
  if (!text.runs.some(formulaOf)) return text;
  const runs = groups(text.runs, (run) => formulaOf(run)).flatMap(toOutline);
  return {
    ...text,
    runs: groups(runs, (run) => formulaOf(run)?.formula).flatMap((group) => shrink(group, measure, text)),
  };
}

/** Neighbouring runs with the same key. */
function groups(runs: readonly ShapedRun[], key: (run: ShapedRun) => unknown): readonly (readonly ShapedRun[])[] {
  const found: ShapedRun[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.[0] && key(last[0]) === key(run)) last.push(run);
    else found.push([run]);
  }
  return found;
}

function toOutline(runs: readonly ShapedRun[]): readonly ShapedRun[] {
  const mark = formulaOf(runs[0]);
  if (!mark?.outline) return runs;
  const ratio = (mark.outline.width * mark.size) / (widthOf(runs) || 1);
  return runs.map((run) => ({ ...run, positions: scaled(run, ratio) }));
}

/** The widest stretch between two places where a line may end decides. */
function shrink(runs: readonly ShapedRun[], measure: number, { string }: ShapedText): readonly ShapedRun[] {
  const mark = formulaOf(runs[0]);
  if (!mark) return runs;
  let widest = 0;
  let stretch = 0;
  for (const run of runs) {
    const isBreak = string.slice(run.start, run.end) === ' ';
    stretch = isBreak ? 0 : stretch + widthOf([run]);
    widest = Math.max(widest, stretch);
  }
  const ratio = measure / widest;
  return ratio >= 1 ? runs : runs.map((run) => smaller(run, ratio));
}

function smaller(run: ShapedRun, ratio: number): ShapedRun {
  const { attributes } = run;
  const mark = formulaOf(run);
  const scale = attributes.scale === undefined ? undefined : attributes.scale * ratio;
  const made = { ...attributes, fontSize: attributes.fontSize * ratio, scale };
  const bullet = mark && { ...mark, size: mark.size * ratio };
  return { ...run, attributes: { ...made, bullet }, positions: scaled(run, ratio) };
}

function scaled({ positions }: ShapedRun, ratio: number): ShapedRun['positions'] {
  return positions?.map((position) => ({ ...position, xAdvance: position.xAdvance * ratio }));
}

function widthOf(runs: readonly ShapedRun[]): number {
  return runs.reduce((sum, { positions }) => (positions ?? []).reduce((all, { xAdvance }) => all + xAdvance, sum), 0);
}
