import { isDate } from '../dates.ts';
import type { Line, LooseLine } from './layout.ts';

/** A step up by this many sizes begins a new column; a date beside a head of two lines is a smaller one. */
const STEP_UP = 3;

/**
 * Numbers the strands of a document: lines that follow each other down a page. What the file writes higher up than the
 * line before stands in another column, and lines beside each other in two columns have nothing to do with each other.
 */
export function findStrands(lines: readonly LooseLine[]): readonly Line[] {
  let strand = 0;
  return lines.map((line, index) => {
    const last = lines[index - 1];
    const begins = last && (last.page !== line.page || last.y - line.y > STEP_UP * line.size) && !isDate(line.text);
    if (begins) strand++;
    return { ...line, strand };
  });
}
