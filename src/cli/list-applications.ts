import stringWidth from 'string-width';
import type { ApplicationRow } from './find-applications.ts';
import { printable } from './quote-line.ts';
import type { Terminal } from './terminal.ts';

const HEADS = ['date', 'company', 'role', 'reference', 'folder', 'files'] as const;

/** The widest a column of a table may be; a folder is whole, since it is what to open. */
const WIDEST = 44;

/** The applications as lines for people, under a line of heads. */
export function applicationsTable(
  rows: readonly ApplicationRow[],
  { paint }: Pick<Terminal, 'paint'>,
): readonly string[] {
  const cells = rows.map((row) =>
    HEADS.map((head) => {
      const text = printable(head === 'files' ? `${row.files.length}` : row[head]);
      return head === 'folder' ? text : shorten(text);
    }),
  );
  const kept = HEADS.map((_, index) => cells.some((line) => line[index] !== ''));
  const widths = HEADS.map((head, index) => Math.max(...[head, ...cells.map((line) => line[index] ?? '')].map(width)));
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, index) => text + ' '.repeat((widths[index] ?? 0) - width(text)))
      .filter((_, index) => kept[index])
      .join('  ')
      .trimEnd();
  return [paint('bold', line(HEADS)), ...cells.map(line)];
}

function width(text: string): number {
  return stringWidth(text);
}

function shorten(text: string): string {
  if (width(text) <= WIDEST) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (width(letters.join('')) >= WIDEST) letters.pop();
  return `${letters.join('')}…`;
}

/**
 * The applications as comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula begins with
 * an apostrophe: a company may call itself `=HYPERLINK(…)`.
 */
export function applicationsCsv(rows: readonly ApplicationRow[]): string {
  const lines = rows.map((row) => HEADS.map((head) => (head === 'files' ? row.files.join('; ') : row[head])));
  return [HEADS, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
