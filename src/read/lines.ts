import type { Position } from '../errors.ts';

/** A text by its lines, for turning offsets into places that people can find. */
export interface Lines {
  /** Line and column of an offset in UTF-16 units; columns count code points. */
  readonly position: (offset: number) => Position;
  /** The text of a line from 1, without its line break; empty beyond the end. */
  readonly line: (number: number) => string;
  readonly count: number;
}

/** Takes a text and gives its lines; `\n` and `\r\n` end a line, as YAML has it. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    position: (offset) => {
      const line = lineAt(starts, offset);
      return { line, column: [...text.slice(startOf(line), offset)].length + 1 };
    },
    line: (number) => {
      if (number < 1 || number > starts.length) return '';
      const end = starts[number] === undefined ? text.length : startOf(number + 1);
      return text.slice(startOf(number), end).replace(/\r?\n$/, '');
    },
    count: starts.length,
  };
}

/** The last line that starts at or before the offset, by halving. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
