import wrapAnsi from 'wrap-ansi';
import type { Problem } from '../errors.ts';
import { printable, quoteLine } from './quote-line.ts';
import type { Terminal } from './terminal.ts';

/** How a problem is laid out: its colours, and the columns to keep within (undefined: as long as it is). */
export type ProblemStyle = Pick<Terminal, 'paint' | 'columns'>;

/** The columns for source lines in a pipe or a log: a line of data may be thousands long. */
const UNWATCHED = 120;

/**
 * Writes a problem as compilers do: place and message, the source line with a caret
 * under the place, then what to do. Several lines, without a newline at the end.
 */
export function formatProblem(problem: Problem, style: ProblemStyle): string {
  const { paint, columns } = style;
  const where = place(problem);
  const head = `${where === '' ? '' : `${paint('bold', where)}  `}${printable(problem.message)}`;
  const lines = [wrap(head, columns, '  '), ...excerpt(problem, style)];
  if (problem.hint !== undefined) {
    lines.push(wrap(`${paint('cyan', '  hint:')} ${printable(problem.hint)}`, columns, '        '));
  }
  return lines.join('\n');
}

/** Empty where the message names the file itself. */
function place({ file, position, path, message }: Problem): string {
  if (file !== undefined && position !== undefined) return `${file}:${position.line}:${position.column}`;
  if (file !== undefined && path === undefined && message.includes(`“${file}”`)) return '';
  // The text of a letter is no field: its path is empty.
  return [file, path].filter((part) => part !== undefined && part !== '').join(': ');
}

function excerpt({ position, excerpt: line }: Problem, { paint, columns }: ProblemStyle): string[] {
  if (position === undefined || line === undefined || line.trim() === '') return [];
  const number = String(position.line).padStart(5);
  const room = Math.max(20, (columns ?? UNWATCHED) - number.length - 3);
  const { text, caret } = quoteLine(line, position.column, room);
  const bar = paint('dim', '│');
  const pointer = paint(['red', 'bold'], '^');
  return [
    `${paint('dim', number)} ${bar} ${text}`,
    `${' '.repeat(number.length)} ${bar} ${' '.repeat(caret)}${pointer}`,
  ];
}

function wrap(text: string, columns: number | undefined, indent: string): string {
  if (columns === undefined) return text;
  const lines = wrapAnsi(text, Math.max(20, columns - indent.length), { trim: false }).split('\n');
  return lines.map((line, index) => (index === 0 ? line : `${indent}${line.trimStart()}`)).join('\n');
}
