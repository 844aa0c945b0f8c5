import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Keyword, KeywordReport, KeywordState } from '../keywords/find-keywords.ts';
import { printable } from './quote-line.ts';
import type { Terminal } from './terminal.ts';

/** A term that is found nowhere has no field to show, so that several go on a line; of these, so many are shown. */
const MOST = 60;
/** Of a term that is found, so many fields at most. */
const FIELDS = 2;
/** The columns of a pipe or a log. */
const UNWATCHED = 120;

const TITLES: Readonly<Record<KeywordState, readonly [sign: string, title: string]>> = {
  found: ['✓', 'in the résumé'],
  dropped: ['~', 'in its source, but left out by the profile'],
  absent: ['·', 'in neither'],
};

/** Prints how the terms of a posting stand in the résumé: those that are there with their fields, the others in a row. */
export function tellKeywords({ terms }: KeywordReport, terminal: Terminal): void {
  const { talk, paint } = terminal;
  talk(`${paint('bold', `The posting’s ${terms.length} ${terms.length === 1 ? 'term' : 'terms'}`)}`);
  for (const state of ['found', 'dropped', 'absent'] as const) {
    const some = terms.filter((term) => term.state === state);
    if (some.length === 0) continue;
    const [sign, title] = TITLES[state];
    talk(`${sign} ${some.length} ${title}`);
    for (const line of state === 'absent' ? inRows(some, terminal.columns) : inColumns(some, terminal))
      talk(`  ${line}`);
  }
}

function inColumns(terms: readonly Keyword[], { paint, columns }: Terminal): readonly string[] {
  const shown = terms.map(({ term, count, where }) => ({ said: spelt(term, count), where }));
  const width = Math.max(...shown.map(({ said }) => stringWidth(said)));
  const room = Math.max(20, (columns ?? UNWATCHED) - width - 5);
  return shown.map(({ said, where }) => {
    const gap = ' '.repeat(width - stringWidth(said) + 2);
    return `${said}${gap}${paint('dim', fieldsOf(where, room))}`;
  });
}

/** As many fields as there is room for, and at least one. */
function fieldsOf(where: readonly string[], room: number): string {
  const tries = Array.from({ length: Math.min(FIELDS, where.length) }, (_, index) => {
    const left = where.length - index - 1;
    return `${where.slice(0, index + 1).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
  });
  return tries.findLast((text) => stringWidth(text) <= room) ?? abridge(tries[0] ?? '');
}

/** `sections[0].entries[2].entries[0].highlights[1]` as `sections[0]…highlights[1]`. */
function abridge(field: string): string {
  return field.replace(/^(\w+(?:\[\d+\])?)\..*\.(?=\w)/, '$1…');
}

function inRows(terms: readonly Keyword[], columns: number | undefined): readonly string[] {
  const said = terms.slice(0, MOST).map(({ term, count }) => spelt(term, count));
  const rest = terms.length > MOST ? ` … and ${terms.length - MOST} more in the manifest` : '';
  return wrapAnsi(said.join(', ') + rest, Math.max(20, (columns ?? 100) - 4)).split('\n');
}

function spelt(term: string, count: number): string {
  return count > 1 ? `${printable(term)} ×${count}` : printable(term);
}
