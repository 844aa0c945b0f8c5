import { groupBy } from '../proof/group-by.ts';
import type { Check, CheckReport, Group, Report } from '../proof/report.ts';
import { hang } from './hang.ts';
import { onPage, percent } from './proof-problems.ts';
import { printable } from './quote-line.ts';
import type { Terminal } from './terminal.ts';

/** How a report may look: its colours, and the columns to keep within. */
type Look = Pick<Terminal, 'paint' | 'columns'>;

/** Before and behind a rule's name. */
const INDENT = 6;
/** As many findings of one rule as help; the rest is counted. */
const MAX_EACH = 6;

const titles: Readonly<Record<Group, string>> = {
  text: 'Text',
  print: 'Print',
  parsers: 'Parsers',
  structure: 'Structure',
};

/**
 * Lays a report out for people, the longest first, so that what matters stands where the eye is when it ends: what is
 * well, by what it is about; what to look at; what to mend; a line that sums it up. `file` is the PDF's name.
 */
export function formatReport(file: string, report: Report | CheckReport, terminal: Look): string {
  const { paint } = terminal;
  const width = Math.max(0, ...report.checks.map(({ id }) => id.length));
  const block = (title: string, checks: readonly Check[]): readonly string[] =>
    checks.length === 0 ? [] : [paint('bold', title), ...lines(checks, width, terminal), ''];
  const well = (Object.keys(titles) as Group[]).flatMap((group) =>
    block(
      titles[group],
      report.checks.filter((check) => check.ok && check.group === group),
    ),
  );
  const broken = report.checks.filter(({ ok }) => !ok);
  const [warnings, faults] = (['warning', 'fault'] as const).map((one) =>
    broken.filter(({ severity }) => severity === one),
  );
  const open = [...block('To look at', warnings ?? []), ...block('To mend', faults ?? [])];
  return [...well, ...open, summary(file, report, paint)].join('\n');
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

/** A line for each thing that is said, however often; of one rule the first few. */
function lines(checks: readonly Check[], width: number, terminal: Look): readonly string[] {
  const rules = groupBy(checks, ({ id }) => id);
  return [...rules].flatMap(([id, findings]) => {
    const said = [...groupBy(findings, onPage)];
    const shown = said
      .slice(0, MAX_EACH)
      .map(([text, alike]) => (alike.length > 1 ? `${text} (${alike.length} ×)` : text));
    const rest = said.length > MAX_EACH ? [`… and ${said.length - MAX_EACH} more.`] : [];
    return [...shown, ...rest].map((text, index) => {
      const head = `  ${findings[0] ? sign(findings[0], terminal.paint) : ''} ${(index === 0 ? id : '').padEnd(width)}  `;
      return head + hang(printable(text), width + INDENT, terminal.columns);
    });
  });
}

function sign({ ok, severity }: Check, paint: Terminal['paint']): string {
  if (ok) return paint('green', '✓');
  return severity === 'fault' ? paint('red', '✗') : paint('yellow', '!');
}
