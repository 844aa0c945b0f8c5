import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inlineLine } from '../document/text.ts';
import { type Problem, UserError } from '../errors.ts';
import { writeResume } from '../pipeline/write-resume.ts';
import { type BuiltResume, buildResume, type OpenedResume, type Proof } from '../pipeline.ts';
import type { Unmapped } from '../read/dialects/part.ts';
import { templateFrom } from '../template/template-from.ts';
import type { BuildRequest } from './build-request.ts';
import { countPages } from './count-pages.ts';
import { changeDate } from './document-date.ts';
import { defaultTemplate, loadTemplate } from './load-template.ts';
import { locateProblems } from './locate-problems.ts';
import { type Input, openInput } from './open-input.ts';
import { type Output, planOutputs } from './plan-outputs.ts';
import { proofProblems } from './proof-problems.ts';
import { writeWhole } from './write-whole.ts';

/** What became of one result; `path` is null when nothing was written. */
export interface BuildResult {
  readonly input: string;
  /** The profile's file as the user named it. */
  readonly profile: string | null;
  readonly template: string;
  readonly format: string;
  readonly engine: 'react';
  readonly path: string | null;
  /** Null for data. */
  readonly pages: number | null;
  readonly bytes: number;
  readonly sha256: string;
  /** What was changed to fit it to the pages asked for. */
  readonly fitted?: readonly string[];
  /** What its profile took out or replaced, and what went to make it fit; where that is asked for. */
  readonly taken?: BuiltResume['taken'];
  readonly ms: number;
  readonly proof: BuiltResume['report'] | null;
}

/** A result that was not made, as far as it is known, and why. */
export interface Failure extends Partial<Omit<BuildResult, 'input'>> {
  readonly input: string;
  readonly problems: readonly Problem[];
}

/** Everything that a build made, and everything that kept it from making more. */
export interface Outcome {
  readonly inputs: readonly Input[];
  readonly results: readonly BuildResult[];
  readonly failures: readonly Failure[];
  /** What files of data have no place for, by the file. */
  readonly unmapped: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

/** What a written file leaves out of its input, because its format has no place for it. */
export interface LeftOut {
  readonly input: string;
  /** As sentences call it. */
  readonly format: string;
  readonly unmapped: readonly Unmapped[];
}

interface Job extends Output {
  /** The template as it can be opened: its name, or its folder. */
  readonly named: string;
  /** Its name. */
  readonly template: string;
  readonly opened: OpenedResume;
  readonly profile: string | null;
}

/**
 * Builds every file of a request in turn and writes what passes its proof. A file that fails does not
 * keep the others back; two that would be written to one path keep everything back.
 */
export async function buildFiles(
  request: BuildRequest,
  proof: Proof | false,
  onResult: (result: BuildResult) => void,
): Promise<Outcome> {
  const profiles = request.profiles.length > 0 ? request.profiles : [undefined];
  const inputs = await Promise.all(
    request.files.flatMap((file) => profiles.map((profile) => openInput(file, request, profile))),
  );
  const jobs = inputs.flatMap((input) => ('opened' in input ? jobsOf(input, request) : []));
  const results: BuildResult[] = [];
  const failures: Failure[] = inputs.flatMap((input) =>
    'problems' in input ? [{ input: input.file, profile: input.profile ?? null, problems: input.problems }] : [],
  );
  const unmapped: LeftOut[] = [];
  const problems = failures.flatMap((failure) => failure.problems);
  try {
    const paths = await planOutputs(jobs, request);
    for (const [index, job] of jobs.entries()) {
      const made = await runJob(job, paths[index] ?? request.out, request, proof);
      if (made.result !== undefined) onResult(made.result);
      if ('problems' in made) {
        failures.push({ ...(made.result ?? unmade(job)), problems: made.problems });
        problems.push(...made.problems);
      } else {
        results.push(made.result);
        if (made.leftOut.length > 0) unmapped.push({ input: job.input, format: 'JSON Resume', unmapped: made.leftOut });
      }
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    failures.push(...jobs.map((job) => ({ ...unmade(job), problems: error.problems })));
    problems.push(...error.problems);
  }
  return { inputs, results, failures, unmapped, problems };
}

/** What is known of a result before it is made. */
function unmade({ input, profile, template, format }: Job): Omit<Failure, 'problems'> {
  return { input, profile, template, format, engine: 'react', path: null };
}

function jobsOf(input: Extract<Input, { opened: OpenedResume }>, { templates, formats }: BuildRequest): Job[] {
  const { opened, profile = null } = input;
  const { resume, source, document } = opened;
  const chosen = templates ?? [templateFrom(resume.design.template ?? defaultTemplate, source.file)];
  const name = inlineLine(document.name.content);
  return chosen.flatMap((named, index) =>
    // Data is the same whatever the template, so it is written once.
    formats.flatMap((format) => {
      if (isData(format) && index > 0) return [];
      const template = basename(resolve(named));
      const names = { name, profile: opened.profile?.name };
      const parts = isData(format) ? names : { ...names, template, isOnly: chosen.length === 1 };
      return [{ input: source.file, opened, profile, named, template, format, parts }];
    }),
  );
}

function isData(format: string): format is 'json' | 'yaml' {
  return format === 'json' || format === 'yaml';
}

/** What came of one job: its result, or its problems with as much of a result as there is. */
type Made =
  | { readonly result: BuildResult; readonly leftOut: readonly Unmapped[] }
  | { readonly result?: BuildResult; readonly problems: readonly Problem[] };

async function runJob(job: Job, path: string, request: BuildRequest, proof: Proof | false): Promise<Made> {
  const started = performance.now();
  const { source } = job.opened;
  try {
    const built = await make(job, path, request, proof);
    const { bytes, report, leftOut } = built;
    const passed = report === undefined || report.ok;
    if (passed) writeWhole(path, bytes, 'Choose another place with --out.');
    const taken = request.explain ? { taken: built.taken } : {};
    const result = { ...resultOf(job, passed ? path : null, built, performance.now() - started), ...taken };
    return passed
      ? { result, leftOut }
      : { result, problems: locateProblems(proofProblems(report, source.file), source) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problems: locateProblems(error.problems, source) };
  }
}

async function make(
  job: Job,
  path: string,
  request: BuildRequest,
  proof: Proof | false,
): Promise<BuiltResume & { readonly leftOut: readonly Unmapped[] }> {
  if (isData(job.format)) {
    const { text, unmapped } = await writeResume(job.opened, job.format, dirname(path));
    const { taken } = job.opened;
    return { bytes: Buffer.from(text), report: undefined, changes: [], taken, leftOut: unmapped };
  }
  const template = await loadTemplate(job.named);
  const date = request.date ?? changeDate(job.opened.source.file);
  const { pages } = request;
  return { ...(await buildResume(job.opened, { template, date, proof, pages })), leftOut: [] };
}

function resultOf(job: Job, path: string | null, { bytes, report, changes }: BuiltResume, ms: number): BuildResult {
  return {
    input: job.input,
    profile: job.profile,
    template: job.template,
    format: job.format,
    engine: 'react',
    path,
    pages: report?.pages ?? (isData(job.format) ? null : countPages(bytes)),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(changes.length > 0 ? { fitted: changes } : {}),
    ms: Math.round(ms),
    proof: report ?? null,
  };
}
