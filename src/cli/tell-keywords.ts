import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Keyword, KeywordReport, KeywordState } from '../keywords/find-keywords.ts';
import { printable } from './quote-line.ts';
import type { Terminal } from './terminal.ts';

/** A term that is found nowhere has no field to show, so that several go on a line; of these, so many are shown. */
const MOST = 60;
/** Of a term that is found, so many fields. */
const FIELDS = 2;

const TITLES: Readonly<Record<KeywordState, readonly [sign: string, title: string]>> = {
  found: ['✓', 'in the résumé'],
  dropped: ['~', 'in its source, but left out by the profile'],
  absent: ['·', 'in neither'],
};

/** Prints how the terms of a posting stand in the résumé: those that are there with their fields, the others in a row. */
export function tellKeywords({ terms }: KeywordReport, terminal: Terminal): void {
  const { talk, paint } = terminal;
  talk(`\n${paint('bold', `The posting’s ${terms.length} terms`)}`);
  for (const state of ['found', 'dropped', 'absent'] as const) {
    const some = terms.filter((term) => term.state === state);
    if (some.length === 0) continue;
    const [sign, title] = TITLES[state];
    talk(`${sign} ${some.length} ${title}`);
    for (const line of state === 'absent' ? inRows(some, terminal.columns) : inColumns(some, paint)) talk(`  ${line}`);
  }
}

function inColumns(terms: readonly Keyword[], paint: Terminal['paint']): readonly string[] {
  const shown = terms.map(({ term, count, where }) => ({ said: spelt(term, count), where }));
  const width = Math.max(...shown.map(({ said }) => stringWidth(said)));
  return shown.map(({ said, where }) => {
    const more = where.length > FIELDS ? ` and ${where.length - FIELDS} more` : '';
    const gap = ' '.repeat(width - stringWidth(said) + 2);
    return `${said}${gap}${paint('dim', `${where.slice(0, FIELDS).join(', ')}${more}`)}`;
  });
}

function inRows(terms: readonly Keyword[], columns: number | undefined): readonly string[] {
  const said = terms.slice(0, MOST).map(({ term, count }) => spelt(term, count));
  const rest = terms.length > MOST ? ` … and ${terms.length - MOST} more in the manifest` : '';
  return wrapAnsi(said.join(', ') + rest, Math.max(20, (columns ?? 100) - 4)).split('\n');
}

function spelt(term: string, count: number): string {
  return count > 1 ? `${printable(term)} ×${count}` : printable(term);
}
