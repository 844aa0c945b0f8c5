import stringWidth from 'string-width';
import { isUnspaced, unspacedBreaks } from '../unspaced.ts';

/** Letters that each take one column: what Latin, Greek and Cyrillic texts are made of. */
const NARROW = /^[ -~\u00a0-\u02ff\u0370-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u202f]*$/;

/** How many columns a text takes in a terminal: letters of China, Japan and Korea two. */
export function displayWidth(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/**
 * Breaks a line into lines of at most `width` columns, of which `taken` are not its own: at spaces, and between letters of
 * scripts that are written without any. What nothing breaks, such as a long address, stays whole.
 */
export function wrap(line: string, width: number | undefined, taken: number): readonly string[] {
  if (width === undefined) return [line];
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(/(?<= )(?=[^ ])/).flatMap(piecesOf)) {
    const isFull = taken + displayWidth((current + piece).trimEnd()) > width;
    if (isFull && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = piece;
    } else current += piece;
  }
  return [...lines, current.trimEnd()];
}

/** A word with the spaces behind it, in the pieces that a line may end between. */
function piecesOf(word: string): readonly string[] {
  if (!isUnspaced(word)) return [word];
  const ends = [...unspacedBreaks(word), word.length];
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end));
}
