import type { ReactElement } from 'react';
import type { Fonts } from './fonts/fonts.ts';
import { instantiate } from './instantiate.ts';
import type { Instance } from './node.ts';
import { setLines } from './text/set-lines.ts';

/** Wider than any text of a page. */
const UNBOUNDED = 100_000;
/** Rounding must never push the last word to a further line. */
const TOLERANCE = 0.05;

/** How wide an element's text is on one line, in pt. */
export function naturalWidth(element: ReactElement, fonts: Fonts): number {
  const [instance] = instantiate(element);
  const lines = setLines(instance as Instance, UNBOUNDED, fonts, { unbroken: true });
  const widths = lines.map((line) => line.runs.reduce((sum, run) => sum + (run.xAdvance ?? 0), 0));
  return Math.max(0, ...widths) + TOLERANCE;
}
