import type { MathList, MathNode } from './nodes.ts';
import { parseList } from './parse-tex.ts';
import { expectToken, fault, inside, type Reader, take, takeBraced } from './reader.ts';

/** What stands around the tables of amsmath. */
const FENCES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  matrix: ['', ''],
  smallmatrix: ['', ''],
  array: ['', ''],
  aligned: ['', ''],
  gathered: ['', ''],
  substack: ['', ''],
  pmatrix: ['(', ')'],
  bmatrix: ['[', ']'],
  Bmatrix: ['{', '}'],
  vmatrix: ['|', '|'],
  Vmatrix: ['‖', '‖'],
  cases: ['{', ''],
};

/** Reads the rows and cells of an environment, or of `\substack`, behind its name. */
export function parseTable(reader: Reader, name: string): MathNode {
  const fences = Object.hasOwn(FENCES, name) ? FENCES[name] : undefined;
  if (!fences) {
    const known = Object.keys(FENCES).filter((one) => one !== 'substack');
    throw fault(`There is no environment “${name}” in a line.`, `There are ${known.join(', ')}.`);
  }
  if (name === 'array') takeBraced(reader, '\\begin{array}');
  const last = name === 'substack' ? '}' : '\\end';
  if (name === 'substack') expectToken(reader, '{', '\\substack');
  const rows: MathList[][] = [[]];
  for (let end = '&'; end !== last; ) {
    const cell = inside(reader, () => parseList(reader, ['&', '\\\\', last]));
    if (end === '\\\\') rows.push([]);
    rows.at(-1)?.push(cell);
    end = take(reader);
  }
  if (last === '\\end') closeEnvironment(reader, name);
  const [open, close] = fences;
  return { type: 'table', open, close, rows: rows.filter((row) => row.some((cell) => cell.length > 0)) };
}

function closeEnvironment(reader: Reader, name: string): void {
  const closed = takeBraced(reader, '\\end');
  if (closed !== name) throw fault(`“\\begin{${name}}” is closed by “\\end{${closed}}”.`);
}
