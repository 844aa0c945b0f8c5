import { isDate } from '../dates.ts';
import type { Line } from './layout.ts';

/** The lines that say nothing but when; a line on which a paragraph goes on is none: `(1929)`. */
export function dateLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, index) => {
    const last = lines[index - 1];
    const goesOn = line.block !== undefined && last?.block?.id === line.block.id && last.y < line.y - 0.5 * line.size;
    return isDate(line.text) && !goesOn;
  });
}
