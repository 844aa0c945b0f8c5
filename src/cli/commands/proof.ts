import { type Problem, UserError } from '../../errors.ts';
import type { CheckReport, Report } from '../../proof/report.ts';
import { locateProblems } from '../locate-problems.ts';
import { proofProblems } from '../proof-problems.ts';
import { readBytes } from '../read-bytes.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { requireName, UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';

const options = {
  against: { type: 'string', requiresArg: true, describe: 'The résumé that the PDF was made from' },
  extract: {
    type: 'string',
    requiresArg: true,
    describe: 'Print what a reader finds, as text or json, or the source inside',
  },
  json: { type: 'boolean', describe: 'Print the report as JSON' },
} as const;

export const proofVerb: Verb = verb({
  name: 'proof',
  places: '<pdf>',
  about: 'Proofread a PDF: text, print, parsers, structure',
  options,
  examples: [
    ['galley proof cv.pdf', 'Check any PDF: type, fonts, tags, links, hidden text'],
    ['galley proof cv.pdf --against resume.yaml', 'Is every word there, in order?'],
    ['galley proof cv.pdf --extract text', 'What other programs read in it'],
    ['galley proof cv.pdf --extract source', 'The résumé that the PDF was made from'],
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
  const { formatReport } = await import('../format-report.ts');
  terminal.talk(formatReport(pdf, report, terminal));
  if (report.ok) return;
  const problems = problemsOf(report, pdf, given.quiet);
  throw new UserError(source === undefined ? problems : locateProblems(problems, source));
}

/** Broken rules stand in the report already; errors name them again only where the report is not printed. */
function problemsOf(report: Report | CheckReport, pdf: string, quiet: boolean): readonly Problem[] {
  if (quiet) return proofProblems(report, pdf);
  const faults = report.checks.filter(({ ok, severity }) => !ok && severity === 'fault').map(({ id }) => id);
  const names = [...new Set(faults)].join(', ');
  const broken = names === '' ? [] : [{ message: `The proof found faults: ${names}.`, file: pdf }];
  return [...proofProblems({ ...report, checks: [] }, pdf), ...broken];
}

async function printExtract(pdf: string, given: Given<typeof options>, { data }: Terminal): Promise<void> {
  const form = requireName('form of extract', given.extract ?? '', ['text', 'json', 'source'] as const);
  if (given.against !== undefined) throw new UsageError('--extract and --against do not go together.');
  if (given.json === true && form !== 'json') throw new UsageError('For JSON write: --extract json');
  const bytes = readBytes(pdf);
  if (form === 'source') {
    const { extractSource } = await import('../../proof/extract-source.ts');
    return data(new TextDecoder().decode((await extractSource(bytes)).content).trimEnd());
  }
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
  const compact = opened.resume.design.density === 'compact';
  return { report: await proofPdf(bytes, passages, { ...settings, compact }), source: opened.source };
}

type Source = Parameters<typeof locateProblems>[1];
