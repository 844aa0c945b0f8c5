import type { Check, CheckReport, Group, Report } from '../proof/report.ts';
import { onPage, percent } from './proof-problems.ts';
import { printable } from './quote-line.ts';
import type { Terminal } from './terminal.ts';

/** As many findings of one rule as help; the rest is counted. */
const MAX_EACH = 6;

const titles: Readonly<Record<Group, string>> = {
  text: 'Text',
  print: 'Print',
  parsers: 'Parsers',
  structure: 'Structure',
};

/**
 * Lays a report out for people: a line that sums it up, then every check by what it is about, with a sign, its name
 * and what it means. `file` is the PDF's name.
 */
export function formatReport(file: string, report: Report | CheckReport, { paint }: Pick<Terminal, 'paint'>): string {
  const width = Math.max(0, ...report.checks.map(({ id }) => id.length));
  const groups = Object.keys(titles) as Group[];
  const blocks = groups.map((group) => {
    const checks = report.checks.filter((check) => check.group === group);
    return checks.length === 0 ? [] : ['', paint('bold', titles[group]), ...lines(checks, width, paint)];
  });
  return [summary(file, report, paint), ...blocks.flat()].join('\n');
}

function summary(file: string, report: Report | CheckReport, paint: Terminal['paint']): string {
  const { recall, precision, order, pages, checks } = report;
  const shares =
    recall === null ? [] : [`recall ${percent(recall)}`, `precision ${percent(precision)}`, `order ${percent(order)}`];
  const ids = new Set(checks.map(({ id }) => id));
  const failed = new Set(checks.filter(({ ok }) => !ok).map(({ id }) => id));
  const faults = new Set(checks.filter(({ ok, severity }) => !ok && severity === 'fault').map(({ id }) => id)).size;
  const facts = [
    `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    ...shares,
    `${ids.size - failed.size} of ${ids.size} checks passed`,
    ...(faults > 0 ? [`${faults} ${faults === 1 ? 'fault' : 'faults'}`] : []),
    ...(failed.size > faults ? [`${failed.size - faults} to look at`] : []),
  ];
  const sign = report.ok ? paint('green', '✓') : paint('red', '✗');
  return `${sign} ${printable(file)}  ${paint('dim', facts.join(' · '))}`;
}

function lines(checks: readonly Check[], width: number, paint: Terminal['paint']): readonly string[] {
  return checks.flatMap((check, index) => {
    const before = checks.slice(0, index).filter(({ id }) => id === check.id).length;
    const all = checks.filter(({ id }) => id === check.id).length;
    if (before > MAX_EACH) return [];
    const text = before === MAX_EACH ? `… and ${all - MAX_EACH} more.` : printable(onPage(check));
    return [`  ${sign(check, paint)} ${(before === 0 ? check.id : '').padEnd(width)}  ${text}`];
  });
}

function sign({ ok, severity }: Check, paint: Terminal['paint']): string {
  if (ok) return paint('green', '✓');
  return severity === 'fault' ? paint('red', '✗') : paint('yellow', '!');
}
