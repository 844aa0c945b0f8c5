import { UserError } from '../../errors.ts';
import { templateNames } from '../../template/template-names.ts';
import type { OnResult, Outcome } from '../build-files.ts';
import { type BuildRequest, buildOptions, readBuildRequest } from '../build-request.ts';
import type { BuildResult } from '../build-result.ts';
import { formats, isDocument, isDrawn } from '../formats.ts';
import { problemData } from '../problem-data.ts';
import { percent } from '../proof-problems.ts';
import type { Readers } from '../run-jobs.ts';
import { tellUnmapped } from '../tell-unmapped.ts';
import { tellWarnings } from '../tell-warnings.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { type Given, type Verb, verb } from '../verb.ts';

/** The main job. `report` prints the errors of a watching build that goes on afterwards. */
export function buildVerb(report: (error: unknown) => Promise<unknown>): Verb {
  return verb({
    name: 'build',
    places: '<file...>',
    about: 'Typeset résumés and proofread the results',
    options: buildOptions,
    examples: [
      ['galley build resume.yaml', 'output/Your_Name_Resume.pdf'],
      ['galley build resume.yaml -o cv.pdf --watch', 'Build again on every change'],
      ['galley build a.yaml b.yaml -o sent/', 'Several files into one folder'],
      ['galley build resume.yaml -p lead.yaml -p research.yaml', 'One result for each profile'],
      ['galley build resume.yaml --pages 1', 'Fit it to one page, or say why that cannot be'],
      ['galley build resume.yaml -f pdf,md,png --page 1', 'Formats that share one layout'],
      ['galley build resume.yaml --set design.paper=letter', 'Override a field for this build'],
      ['galley build - --out cv.pdf < resume.yaml', 'From standard input'],
      ['galley build resume.yaml --json', 'Results and proofs for a script'],
    ],
    run: (given) => run(given, report),
  });
}

async function run(given: Given<typeof buildOptions>, report: (error: unknown) => Promise<unknown>): Promise<void> {
  const terminal = openTerminal(given);
  const request = readBuildRequest(given, { templates: templateNames, formats });
  if (given.watch) return watch(request, terminal, report);
  const fits = new Set<string>();
  const { results, failures, problems } = await build(request, terminal, (result, { done, of }) =>
    announce(result, terminal, { json: given.json === true, fits, progress: of > 1 ? `${done} of ${of}` : undefined }),
  );
  if (given.json) {
    const failed = failures.map(({ input, profile = null, problems: why, ...known }) => ({
      input,
      profile,
      ...UNMADE,
      ...known,
      problems: why.map(problemData),
    }));
    terminal.data(JSON.stringify([...results, ...failed], null, 2));
  }
  if (problems.length > 0) throw new UserError(problems);
}

/** What nobody knows of a result that was not made; `--json` names all fields of every result. */
const UNMADE = {
  template: null,
  format: null,
  engine: null,
  path: null,
  pages: null,
  bytes: null,
  sha256: null,
  ms: null,
  proof: null,
};

/** TeX takes seconds, and more than one run where it refers to later pages or is to fit a number of them. */
function tellRuns(request: BuildRequest, { wait }: Terminal): BuildRequest {
  let runs = 0;
  const onRun = (engine: string): void => wait(`… ${engine}, run ${++runs}`);
  return { ...request, latex: request.latex && { ...request.latex, onRun } };
}

/** Loads what building needs: the proof first, in its own thread, then the rest beside it. */
async function build(request: BuildRequest, terminal: Terminal, onResult: OnResult): Promise<Outcome> {
  const readers = await startReaders(request);
  const { buildFiles } = await import('../build-files.ts');
  const outcome = await buildFiles(tellRuns(request, terminal), readers, onResult);
  await tellWarnings(outcome.inputs, terminal, outcome.warnings);
  if (request.explain) (await import('../tell-taken.ts')).tellTaken(outcome.results, terminal);
  for (const { input, format, unmapped } of outcome.unmapped)
    await tellUnmapped({ file: input, format, unmapped, brief: true }, terminal);
  return outcome;
}

/** A thread of its own reads and draws PDFs; texts are read here. */
async function startReaders({ formats: wanted, proof }: BuildRequest): Promise<Readers> {
  const isReading = wanted.some((format) => format === 'png' || (proof && isDrawn(format)));
  if (!isReading) return { proof: proof ? undefined : false };
  const readers = (await import('../start-readers.ts')).startReaders();
  return { ...readers, proof: proof && readers.proof };
}

async function watch(
  request: BuildRequest,
  terminal: Terminal,
  report: (error: unknown) => Promise<unknown>,
): Promise<void> {
  const { watchFiles } = await import('../watch-files.ts');
  const { filesOf } = await import('../files-of.ts');
  const told = new Map<string, string>();
  let read: readonly string[] = request.files;
  await watchFiles(
    request.files,
    async () => {
      try {
        const { problems, inputs } = await build(request, terminal, (result) => {
          tellMove(result, told, terminal);
          announce(result, terminal, { timed: false });
        });
        const files = inputs.flatMap((input) => filesOf(input, request.templates));
        // What a mistake hides, such as a photo, is still what its author may mend.
        read = problems.length > 0 ? [...new Set([...read, ...files])] : files;
        if (problems.length > 0) await report(new UserError(problems));
        return read;
      } catch (error) {
        await report(error);
        return read;
      }
    },
    terminal,
  );
}

/** A résumé whose name changes is written to a new file, and what looks at the old one would not know. */
function tellMove(
  { input, profile, template, format, page, path }: BuildResult,
  told: Map<string, string>,
  { talk }: Terminal,
): void {
  if (path === null) return;
  const key = [input, profile, template, format, page].join('\n');
  const old = told.get(key);
  told.set(key, path);
  if (old !== undefined && old !== path) talk(`${input} is now written to ${path}; ${old} stays as it was.`);
}

interface Announcement {
  readonly json?: boolean;
  readonly timed?: boolean;
  /** What was told of fitting, which all formats of a result share. */
  readonly fits?: Set<string>;
  /** How far the build is, for who watches it. */
  readonly progress?: string | undefined;
}

function announce(
  { path, input, profile, template, format, pages, fitted, proof, ms }: BuildResult,
  { paint, talk, data, progress: watched }: Terminal,
  { json = false, timed = true, fits = new Set(), progress }: Announcement,
): void {
  const facts = [
    pages === null ? undefined : `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    proof ? `proof ${percent(Math.min(proof.recall, proof.precision, proof.order))}` : undefined,
    proof === null && isDocument(format) ? 'not proofed' : undefined,
    timed ? `${(ms / 1000).toFixed(1)} s` : undefined,
    watched ? progress : undefined,
  ].filter((fact) => fact !== undefined);
  const line = paint('dim', facts.join(' · '));
  if (path === null) {
    talk(`${paint('red', '✗')} ${input}  failed its proof, nothing written  ${line}`);
    return;
  }
  talk(`${paint('green', '✓')} ${path}  ${line}`);
  const fit = fitted && `  fitted: ${fitted.join(' · ')}`;
  const key = [input, profile, template, fit].join('\n');
  if (fit && !fits.has(key)) talk(fit);
  fits.add(key);
  if (!json) data(path);
}
