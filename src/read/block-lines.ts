import type { Position } from '../errors.ts';

/** A line of a value that is written as a block, and where it stands in the file. */
export interface BlockLine {
  /** The offset in the value. */
  readonly at: number;
  readonly text: string;
  readonly position: Position;
}

/**
 * Takes a block (`|` or `>`) as it stands in the file, from its sign on, and the value that it gives;
 * gives the place of each of its lines. Empty when a line of the block is not found in the value.
 */
export function blockLines(
  block: string,
  value: string,
  positionOf: (offset: number) => Position,
): readonly BlockLine[] {
  const found: BlockLine[] = [];
  let offset = 0;
  let cursor = 0;
  for (const [index, line] of block.split('\n').entries()) {
    const text = line.trim();
    const at = value.indexOf(text, cursor);
    if (index > 0 && text !== '') {
      if (at === -1 || value.slice(cursor, at).trim() !== '') return [];
      found.push({ at, text, position: positionOf(offset + line.indexOf(text)) });
      cursor = at + text.length;
    }
    offset += line.length + 1;
  }
  return found;
}

/**
 * The line of a value that is written in one, quoted or not. Empty where something before the offset is spelt
 * otherwise than it is meant, so that its place cannot be told.
 */
export function loneLine({ line, column }: Position, text: string, offset: number): readonly BlockLine[] {
  const written = [...text].slice(column - 1).join('');
  const quote = /^["']/.exec(written)?.[0] ?? '';
  const spelt = written.slice(quote.length).split(quote === '"' ? '\\' : "''")[0] ?? '';
  return offset < spelt.length ? [{ at: 0, text: spelt, position: { line, column: column + quote.length } }] : [];
}

/** Where an offset in the value stands in the file; undefined when no line of the block is at or before it. */
export function positionIn(lines: readonly BlockLine[], offset: number): Position | undefined {
  const line = lines.findLast(({ at }) => at <= offset);
  if (line === undefined) return undefined;
  const before = [...line.text.slice(0, offset - line.at)].length;
  return { line: line.position.line, column: line.position.column + before };
}
