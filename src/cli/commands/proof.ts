import { type Problem, UserError } from '../../errors.ts';
import { locateProblems } from '../../pipeline/locate-problems.ts';
import type { OpenedResume } from '../../pipeline.ts';
import type { CheckReport, Report } from '../../proof/report.ts';
import type { ArrangedSource } from '../arrange-source.ts';
import { problemData } from '../problem-data.ts';
import { proofProblems } from '../proof-problems.ts';
import { readBytes, readStream, standardInput } from '../read-bytes.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { requireName, UsageError } from '../usage-error.ts';
import { type Given, type Verb, verb } from '../verb.ts';

/** Surplus words have no line in the source: more of them would bury what has one. */
const MAX_EXTRA = 5;

const options = {
  against: {
    type: 'string',
    requiresArg: true,
    describe: 'The résumé that the PDF was made from (default: the one inside it)',
  },
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
    ['galley proof cv.pdf', 'Check any PDF; if it has its source inside, every word too'],
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
  if (given.extract !== undefined) return named(pdf, printExtract(pdf, given, terminal));
  const against = given.against === '-' ? standardInput : given.against;
  if (against === pdf) throw new UsageError('A PDF cannot be its own source.', 'Name its résumé with --against.');
  const { source, report } = await named(pdf, proof(pdf, against, terminal)).catch((error) => {
    if (given.json === true && error instanceof UserError) terminal.data(JSON.stringify(unread(error), null, 2));
    throw error;
  });
  if (given.json === true) terminal.data(JSON.stringify(report, null, 2));
  const { formatReport } = await import('../format-report.ts');
  terminal.talk(formatReport(pdf, report, terminal));
  if (report.ok) return;
  const problems = problemsOf(report, pdf, given.quiet);
  throw new UserError(source === undefined ? problems : locateProblems(problems, source));
}

/** Names the PDF in what is wrong with it. */
async function named<T>(file: string, work: Promise<T>): Promise<T> {
  return work.catch((error) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.problems.map((problem) => ({ file, ...problem })));
  });
}

/** The report of a PDF that could not be proofread. */
function unread({ problems }: UserError): object {
  const nothing = { recall: null, precision: null, order: null, missing: [], misplaced: [], extra: [], pages: null };
  return { ok: false, ...nothing, checks: [], problems: problems.map(problemData) };
}

/** Broken rules stand in the report already; errors name them again only where the report is not printed. */
function problemsOf(whole: Report | CheckReport, pdf: string, quiet: boolean): readonly Problem[] {
  const report = { ...whole, extra: whole.extra.slice(0, MAX_EXTRA) };
  const more = whole.extra.length - report.extra.length;
  const rest = more > 0 ? [{ message: `In the PDF, but not in the résumé: ${more} more.`, file: pdf }] : [];
  if (quiet) return [...proofProblems(report, pdf), ...rest];
  const faults = report.checks.filter(({ ok, severity }) => !ok && severity === 'fault').map(({ id }) => id);
  const names = [...new Set(faults)].join(', ');
  const broken = names === '' ? [] : [{ message: `The proof found faults: ${names}.`, file: pdf }];
  return [...proofProblems({ ...report, checks: [] }, pdf), ...rest, ...broken];
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

interface Proofread {
  readonly report: Report | CheckReport;
  readonly source?: OpenedResume['source'] | undefined;
}

/** Against the file that is named, else against the source inside the PDF, else by the rules alone. */
async function proof(pdf: string, against: string | undefined, terminal: Terminal): Promise<Proofread> {
  const bytes = readBytes(pdf);
  const { proofPdf } = await import('../../proof/proof.ts');
  const { openResume } = await import('../../pipeline.ts');
  const { expect } = await import('../../pipeline/expectation.ts');
  const { arrangeSource } = await import('../arrange-source.ts');
  const written =
    against === undefined
      ? await openAttached(bytes, terminal)
      : await arrangeSource({ resume: await openResume(against, { bytes: readStream(against) }) });
  if (written === undefined) return { report: await proofPdf(bytes) };
  const { passages, settings } = expect(written.arranged);
  return { report: await proofPdf(bytes, passages, { ...settings, ats: written.ats }), source: written.source };
}

/** The source inside a PDF; undefined where there is none, which is told if something else is in its place. */
async function openAttached(bytes: Uint8Array, { talk }: Terminal): Promise<ArrangedSource | undefined> {
  const { extractSource } = await import('../../proof/extract-source.ts');
  const attached = await extractSource(bytes).catch(ignoreUserError);
  if (attached === undefined) return undefined;
  const { arrangeSource, readAttached } = await import('../arrange-source.ts');
  try {
    return await arrangeSource(readAttached(attached));
  } catch (error) {
    ignoreUserError(error);
    talk(`The file “${attached.name}” inside the PDF is no résumé of Galley: only the rules are checked.`);
    return undefined;
  }
}

function ignoreUserError(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}
