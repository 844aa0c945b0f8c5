import { createHash } from 'node:crypto';
import { dirname, extname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Problem, UserError } from '../errors.ts';
import type { Proof } from '../pipeline/expectation.ts';
import { locateProblems } from '../pipeline/locate-problems.ts';
import {
  type DocumentFormat,
  type Draw,
  type MadeDocument,
  type MadeFile,
  makeDocument,
} from '../pipeline/make-document.ts';
import { type SetResume, setResume } from '../pipeline/set-resume.ts';
import { writeResume } from '../pipeline/write-resume.ts';
import type { Unmapped } from '../read/dialects/part.ts';
import type { BuildRequest } from './build-request.ts';
import type { BuildResult } from './build-result.ts';
import { countPages } from './count-pages.ts';
import { changeDate } from './document-date.ts';
import { formatName, isData, isDocument, isDrawn } from './formats.ts';
import { loadTemplate } from './load-template.ts';
import type { Job } from './plan-jobs.ts';
import { proofProblems, proofWarnings } from './proof-problems.ts';
import { writeBeside } from './write-beside.ts';
import { writeWhole } from './write-whole.ts';

/** Who reads finished files back, and draws their pages. */
export interface Readers {
  /** False leaves files unread; undefined leaves it to the pipeline, in this thread. */
  readonly proof: Proof | false | undefined;
  readonly draw?: Draw | undefined;
}

/** What came of one job: its results, or its problems with as much of results as there is. */
export type Made = { readonly job: Job; readonly results: readonly BuildResult[] } & (
  | { readonly leftOut: readonly Unmapped[]; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[] }
);

/** A job, the path of what it makes, and that of TeX's log, where one is kept. */
type PlacedJob = Job & { readonly path: string; readonly log?: string | undefined };

/** Makes a résumé in every format that a group of jobs asks for, through one template, and writes what passes its proof. */
export async function runJobs(
  jobs: readonly PlacedJob[],
  request: BuildRequest,
  readers: Readers,
): Promise<readonly Made[]> {
  const started = performance.now();
  const setting = jobs.some(({ format }) => isDocument(format)) ? startSetting(jobs, request, readers) : undefined;
  // The PDF takes longest, and others may be made from it.
  const order = jobs.toSorted((one, other) => Number(isDrawn(other.format)) - Number(isDrawn(one.format)));
  const made = new Map(order.map((job) => [job, runJob(job, request, setting, started)]));
  return Promise.all(jobs.flatMap((job) => made.get(job) ?? []));
}

interface Setting {
  readonly set: Promise<SetResume>;
  readonly make: (format: DocumentFormat) => Promise<MadeDocument>;
}

/** Everything that the formats of a group share. */
function startSetting(jobs: readonly PlacedJob[], request: BuildRequest, readers: Readers): Setting {
  const [job] = jobs;
  if (job === undefined) throw new Error('A group of jobs is empty.');
  const { named, opened } = job;
  const { pages, dpi, page, width, latex } = request;
  const date = request.date ?? changeDate(opened.source.file);
  const { log } = job;
  const onLog =
    log === undefined ? undefined : (text: string) => writeWhole(log, text, 'Name another place with --keep-log.');
  const set = loadTemplate(named).then((template) => setResume(opened, { template, pages, latex }));
  const making = set.then((one) =>
    makeDocument(one, { date, dpi, page, width, latex: latex && { ...latex, onLog }, ...readers }),
  );
  return { set, make: async (format) => (await making)(format) };
}

async function runJob(
  job: PlacedJob,
  request: BuildRequest,
  setting: Setting | undefined,
  started: number,
): Promise<Made> {
  const { source } = job.opened;
  try {
    if (isData(job.format) || setting === undefined) return await writeData(job, request, started);
    const { set, make } = setting;
    const [{ changes, taken }, { files, report, beside }] = await Promise.all([
      set,
      make(job.format as DocumentFormat),
    ]);
    const told = { ...(changes.length > 0 ? { fitted: changes } : {}), ...(request.explain ? { taken } : {}) };
    const passed = report === undefined || report.ok;
    if (passed) writeBeside(job.path, beside, ELSEWHERE);
    const results = files.map((file): BuildResult => {
      const path = files.length === 1 ? job.path : withPage(job.path, file.page ?? 1);
      if (passed) writeWhole(path, file.bytes, ELSEWHERE);
      const result = resultOf(job, passed ? path : null, file, performance.now() - started);
      const engine = result.engine && (request.latex ? 'latex' : 'react');
      return { ...result, engine, pages: pagesOf(job.format, file, report?.pages), ...told, proof: report ?? null };
    });
    const warnings = locateProblems(proofWarnings(report, source.file), source);
    if (passed) return { job, results, leftOut: [], warnings };
    const problems = locateProblems(proofProblems(report, source.file, formatName(job.format)), source);
    return { job, results, problems: [...problems, ...warnings] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { job, results: [], problems: locateProblems(error.problems, source) };
  }
}

const ELSEWHERE = 'Choose another place with --out.';

async function writeData(job: PlacedJob, request: BuildRequest, started: number): Promise<Made> {
  const { opened, format, path } = job;
  const { text, unmapped } = await writeResume(opened, format as 'json' | 'yaml', dirname(path));
  const bytes = Buffer.from(text);
  writeWhole(path, bytes, ELSEWHERE);
  const taken = request.explain ? { taken: opened.taken } : {};
  return {
    job,
    results: [{ ...resultOf(job, path, { bytes }, performance.now() - started), ...taken }],
    leftOut: unmapped,
    warnings: [],
  };
}

/** What is true of a file of any format. */
function resultOf(job: Job, path: string | null, { bytes, page }: MadeFile, ms: number): BuildResult {
  return {
    input: job.input,
    profile: job.profile,
    template: job.template,
    format: job.format,
    engine: isDrawn(job.format) ? 'react' : null,
    path,
    pages: null,
    ...(page === undefined ? {} : { page }),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ms: Math.round(ms),
    proof: null,
  };
}

/** A picture is of one page; a PDF that was not read back is counted. */
function pagesOf(format: string, { bytes }: MadeFile, read: number | null | undefined): number | null {
  if (format === 'png') return 1;
  return format === 'pdf' ? (read ?? countPages(bytes)) : null;
}

/** `cv.png` of the second page of several is `cv-2.png`. */
function withPage(path: string, page: number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${page}${extension}`;
}
