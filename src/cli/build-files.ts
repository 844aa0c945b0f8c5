import { type Problem, UserError } from '../errors.ts';
import type { Unmapped } from '../read/dialects/part.ts';
import type { BuildRequest } from './build-request.ts';
import type { BuildResult } from './build-result.ts';
import { inOrder } from './in-order.ts';
import { type Input, openInput } from './open-input.ts';
import { type Job, planJobs } from './plan-jobs.ts';
import { planLogs } from './plan-logs.ts';
import { planOutputs } from './plan-outputs.ts';
import { type Readers, runJobs } from './run-jobs.ts';

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
  /** What authors should know of what was made though it passed its proof. */
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
}

/** What a written file leaves out of its input, because its format has no place for it. */
export interface LeftOut {
  readonly input: string;
  /** As sentences call it. */
  readonly format: string;
  readonly unmapped: readonly Unmapped[];
}

/** Is told of every result as it comes, and how far the build is. */
export type OnResult = (result: BuildResult, progress: { readonly done: number; readonly of: number }) => void;

/**
 * Builds every file of a request, so many at a time as it asks for, and writes what passes its proof. A file that fails does not
 * keep the others back; two that would be written to one path keep everything back.
 */
export async function buildFiles(request: BuildRequest, readers: Readers, onResult: OnResult): Promise<Outcome> {
  const profiles = request.profiles.length > 0 ? request.profiles : [undefined];
  const inputs = await Promise.all(
    request.files.flatMap((file) => profiles.map((profile) => openInput(file, request, profile))),
  );
  const groups = inputs.flatMap((input) => ('opened' in input ? planJobs(input, request) : []));
  const results: BuildResult[] = [];
  const failures: Failure[] = inputs.flatMap((input) =>
    'problems' in input ? [{ input: input.file, profile: input.profile ?? null, problems: input.problems }] : [],
  );
  const unmapped: LeftOut[] = [];
  const warnings: Problem[] = [];
  let done = 0;
  try {
    const placed = await placeJobs(groups, request);
    for await (const all of inOrder(placed, request.jobs, (group) => runJobs(group, request, readers))) {
      for (const made of all) {
        done++;
        for (const result of made.results) onResult(result, { done, of: groups.flat().length });
        if ('problems' in made) {
          const { job, problems } = made;
          const known = made.results.length > 0 ? made.results : [unmade(job)];
          failures.push(...known.map((one) => ({ ...one, problems })));
        } else {
          results.push(...made.results);
          const { job, leftOut } = made;
          warnings.push(...made.warnings);
          if (leftOut.length > 0) unmapped.push({ input: job.input, format: 'JSON Resume', unmapped: leftOut });
        }
      }
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    failures.push(...groups.flat().map((job) => ({ ...unmade(job), problems: error.problems })));
  }
  const problems = distinct(failures.flatMap((failure) => failure.problems));
  return { inputs, results, failures, unmapped, warnings: distinct(warnings), problems };
}

/** Gives every job the paths that it writes to. */
async function placeJobs(
  groups: readonly (readonly Job[])[],
  request: BuildRequest,
): Promise<readonly (readonly (Job & { readonly path: string; readonly log: string | undefined })[])[]> {
  const paths = [...(await planOutputs(groups.flat(), request))];
  const placed = groups.map((group) => group.map((job) => ({ ...job, path: paths.shift() ?? request.out })));
  const logs = planLogs(placed, request.keepLog);
  return placed.map((group, index) => group.map((job) => ({ ...job, log: logs[index] })));
}

/** What is known of a result before it is made. */
function unmade({ input, profile, template, format }: Job): Omit<Failure, 'problems'> {
  return { input, profile, template, format, path: null };
}

/** Several formats of a file may fail for the same reason, which is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
