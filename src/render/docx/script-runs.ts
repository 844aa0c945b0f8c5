/** A stretch of text that runs one way. */
export interface ScriptRun {
  readonly text: string;
  readonly fromRight: boolean;
}

/** Letters that run from the right. */
export const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A letter, or the mark that stands for one. */
const FROM_LEFT = /[\p{L}\u200E]/u;
/** Letters of both kinds, and what stands between them. */
const PIECES = /\p{L}[\p{L}\p{M}]*|\u200E|\p{N}+|[^\p{L}\p{N}\u200E]+/gu;

/**
 * Parts a text where its direction changes: a word processor is told of every run whether it is set from the right
 * (`w:rtl`). What has no direction goes with both its neighbours where they agree, else with the text around; figures
 * go with the word before them.
 */
export function scriptRuns(text: string, direction: 'ltr' | 'rtl'): readonly ScriptRun[] {
  const base = direction === 'rtl';
  if (!base && !FROM_RIGHT.test(text)) return [{ text, fromRight: false }];
  const pieces = [...text.matchAll(PIECES)].map(([piece]) => ({ piece, side: sideOf(piece) }));
  const runs: { text: string; fromRight: boolean }[] = [];
  let before = base;
  pieces.forEach(({ piece, side }, index) => {
    const after = pieces.slice(index + 1).find((one) => one.side !== undefined)?.side ?? base;
    const isFigure = /^\p{N}/u.test(piece);
    const fromRight = side ?? (isFigure || before === after ? before : base);
    if (side !== undefined) before = side;
    const last = runs.at(-1);
    if (last?.fromRight === fromRight) last.text += piece;
    else runs.push({ text: piece, fromRight });
  });
  return runs;
}

/** True from the right, false from the left, undefined for figures, signs and spaces. */
function sideOf(piece: string): boolean | undefined {
  if (FROM_RIGHT.test(piece)) return true;
  return FROM_LEFT.test(piece) ? false : undefined;
}
