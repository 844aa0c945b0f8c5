import { UserError } from '../../errors.ts';
import type { CheckReport, Report } from '../../proof/report.ts';
import { locateProblems } from '../locate-problems.ts';
import { onPage, percent, proofProblems } from '../proof-problems.ts';
import { readBytes } from '../read-bytes.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { requireName, UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {
  against: { type: 'string', requiresArg: true, describe: 'The résumé that the PDF was made from' },
  extract: { type: 'string', requiresArg: true, describe: 'Print what a reader finds, as text or json' },
  json: { type: 'boolean', describe: 'Print the report as JSON' },
} as const;

export const proofVerb: Verb = verb({
  name: 'proof',
  places: '<pdf>',
  about: 'Read a PDF back and compare it with its source',
  options,
  examples: [
    ['galley proof cv.pdf', 'Check any PDF: fonts, hidden text, links'],
    ['galley proof cv.pdf --against resume.yaml', 'Is every word there, in order?'],
    ['galley proof cv.pdf --extract text', 'What other programs read in it'],
  ],
  run,
});

async function run(given: Given<typeof options>): Promise<void> {
  const terminal = openTerminal(given);
  const [pdf = '', ...more] = given.places;
  if (more.length > 0) throw new UsageError('galley proof takes one PDF.');
  if (given.extract !== undefined) return printExtract(pdf, given, terminal);
  const { source, report } = await proof(readBytes(pdf), given.against);
  if (given.json === true) terminal.data(JSON.stringify(report, null, 2));
  describe(pdf, report, terminal);
  if (report.ok) return;
  const problems = proofProblems(report, pdf);
  throw new UserError(source === undefined ? problems : locateProblems(problems, source));
}

async function printExtract(pdf: string, given: Given<typeof options>, { data }: Terminal): Promise<void> {
  const form = requireName('form of extract', given.extract ?? '', ['text', 'json'] as const);
  if (given.against !== undefined) throw new UsageError('--extract and --against do not go together.');
  if (given.json === true && form === 'text') throw new UsageError('For JSON write: --extract json');
  const bytes = readBytes(pdf);
  const { extract } = await import('../../proof/extract.ts');
  const { extractText } = await import('../../proof/extract-text.ts');
  if (form === 'text') data((await extractText(bytes)).trimEnd());
  else data(JSON.stringify(await extract(bytes, { drawing: false }), null, 2));
}

async function proof(
  bytes: Uint8Array,
  against: string | undefined,
): Promise<{ report: Report | CheckReport; source?: Source }> {
  const { proofPdf } = await import('../../proof/proof.ts');
  if (against === undefined) return { report: await proofPdf(bytes) };
  const { arrangeResume, expect, openResume } = await import('../../pipeline.ts');
  const { defaultTemplate, loadTemplate } = await import('../load-template.ts');
  const opened = await openResume(against);
  const template = await loadTemplate(opened.resume.design.template ?? defaultTemplate);
  const { passages, settings } = expect(arrangeResume(opened, template));
  return { report: await proofPdf(bytes, passages, settings), source: opened.source };
}

type Source = Parameters<typeof locateProblems>[1];

function describe(pdf: string, report: Report | CheckReport, { paint, talk }: Terminal): void {
  const { recall, precision, order, pages, checks } = report;
  const shares =
    recall === null ? [] : [`recall ${percent(recall)}`, `precision ${percent(precision)}`, `order ${percent(order)}`];
  const passed = checks.filter(({ ok }) => ok).length;
  const facts = [
    `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    ...shares,
    `${passed} of ${checks.length} checks passed`,
  ];
  talk(`${report.ok ? paint('green', '✓') : paint('red', '✗')} ${pdf}  ${paint('dim', facts.join(' · '))}`);
  for (const check of checks) {
    if (!check.ok && check.severity === 'warning') talk(`${paint('yellow', '!')} ${onPage(check)}`);
  }
}
