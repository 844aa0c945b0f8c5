import { baseDirection, isFromRight, type Levelled, levelRuns } from '../../bidi-levels.ts';
import type { TexSetting } from '../setting.ts';
import { joinTex, type Tex, tex } from '../tex.ts';
import { OBJECT, type Span } from './span.ts';

/**
 * Sets a line or paragraph as a whole. Where both directions meet in it, or it runs against the page, every stretch that
 * runs against what is around it is marked so, whatever marks of the author's begin or end within (UAX #9).
 */
export function setSpan(span: Span, { direction, textDirection = direction }: TexSetting): Tex {
  const { text } = span;
  if (direction === 'ltr' && textDirection === 'ltr' && !isFromRight(text)) return span.set(0, text.length);
  // A formula runs from the left, and says nothing of the text around it.
  const letters = text.replaceAll(OBJECT, ' ');
  const base = /[\p{L}\p{N}]/u.test(letters) ? baseDirection(letters, textDirection) : textDirection;
  const page = direction === 'rtl' ? 1 : 0;
  const raised = base === 'ltr' ? 2 * page : 0;
  const runs = levelRuns(text.replaceAll(OBJECT, 'x'), base).map(
    ({ start, end, attributes: { level } }): Levelled => ({ start, end, attributes: { level: level + raised } }),
  );
  const lead = [...text].find(isFromRight);
  return nest(runs, page, ({ start, end, attributes: { level } }) =>
    span.set(start, end, level % 2 === 1 ? lead : undefined),
  );
}

/** Stretches of a level, and within them those of higher ones. */
function nest(runs: readonly Levelled[], level: number, set: (run: Levelled) => Tex): Tex {
  const pieces: Tex[] = [];
  let inner: Levelled[] = [];
  const close = (): void => {
    if (inner.length === 0) return;
    const nested = nest(inner, level + 1, set);
    pieces.push(level % 2 === 0 ? tex`\FromRight{${nested}}` : tex`\FromLeft{${nested}}`);
    inner = [];
  };
  for (const run of runs) {
    if (run.attributes.level > level) inner.push(run);
    else {
      close();
      pieces.push(set(run));
    }
  }
  close();
  return joinTex(pieces);
}
