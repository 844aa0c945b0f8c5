import stringWidth from 'string-width';
import type { ApplicationRow } from './find-applications.ts';
import { printable } from './quote-line.ts';
import type { Terminal } from './terminal.ts';

const HEADS = ['date', 'company', 'role', 'reference', 'folder', 'files'] as const;

/** The widest a column of a table may be; a folder is whole, since it is what to open. */
const WIDEST = 44;

/** Words cut to fewer letters tell nothing any more. */
const LEAST = 8;

/** What may be cut where a line is too long, and what is left out where that is not enough. */
const CUT: readonly Head[] = ['company', 'role', 'reference'];
const LEFT_OUT: readonly Head[] = ['files', 'reference', 'date'];

const GAP = '  ';

type Head = (typeof HEADS)[number];

type Row = Readonly<Record<Head, string>>;

/** The applications as lines for people, under a line of heads; no longer than the terminal is wide, where that can be. */
export function applicationsTable(
  rows: readonly ApplicationRow[],
  { paint, width: room = Number.POSITIVE_INFINITY }: Pick<Terminal, 'paint' | 'width'>,
): readonly string[] {
  const texts = rows.map((row) => mapHeads((head) => printable(head === 'files' ? `${row.files.length}` : row[head])));
  const widths = columnsFor(texts, room);
  const line = (row: Row): string =>
    [...widths]
      .map(([head, most]) => [shorten(row[head], most), most] as const)
      .map(([text, most]) => text + ' '.repeat(most - width(text)))
      .join(GAP)
      .trimEnd();
  return [paint('bold', line(mapHeads((head) => head))), ...texts.map(line)];
}

/** The columns that there is something in and room for, each with its width. */
function columnsFor(rows: readonly Row[], room: number): ReadonlyMap<Head, number> {
  const kept = HEADS.filter((head) => rows.some((row) => row[head] !== ''));
  const wanted = (head: Head): number => Math.max(...[head, ...rows.map((row) => row[head])].map(width));
  const widths = new Map(kept.map((head) => [head, head === 'folder' ? wanted(head) : Math.min(WIDEST, wanted(head))]));
  const over = (): boolean => [...widths.values()].reduce((sum, one) => sum + one + GAP.length, -GAP.length) > room;
  const widestCut = (): Head | undefined =>
    CUT.filter((head) => (widths.get(head) ?? 0) > LEAST).sort(
      (a, b) => (widths.get(b) ?? 0) - (widths.get(a) ?? 0),
    )[0];
  for (let head = widestCut(); over() && head !== undefined; head = widestCut())
    widths.set(head, (widths.get(head) ?? 0) - 1);
  for (const head of LEFT_OUT) if (over()) widths.delete(head);
  return widths;
}

function mapHeads(text: (head: Head) => string): Row {
  return Object.fromEntries(HEADS.map((head) => [head, text(head)])) as Row;
}

function width(text: string): number {
  return stringWidth(text);
}

function shorten(text: string, most: number): string {
  if (width(text) <= most) return text;
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (width(letters.join('')) >= most) letters.pop();
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
