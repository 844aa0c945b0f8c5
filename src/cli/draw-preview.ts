import { performance } from 'node:perf_hooks';
import { type Problem, UserError } from '../errors.ts';
import { locateProblems } from '../pipeline/locate-problems.ts';
import { makeDocument } from '../pipeline/make-document.ts';
import { setResume } from '../pipeline/set-resume.ts';
import type { OpenedResume } from '../pipeline.ts';
import type { Preview } from '../preview/preview.ts';
import { templateFrom } from '../template/template-from.ts';
import { changeDate } from './document-date.ts';
import { filesOf } from './files-of.ts';
import { defaultTemplate, loadTemplate } from './load-template.ts';
import { openInput } from './open-input.ts';
import { percent, proofProblems } from './proof-problems.ts';
import type { Readers } from './run-jobs.ts';

/** Pixels to an inch: twice those of common screens. */
const DPI = 144;

/** What is to be shown of a résumé, and the files that it was made from. */
export interface Drawn {
  readonly preview: Preview;
  readonly reads: readonly string[];
}

/** Sets a résumé, reads it back, and draws its pages; writes nothing. What is wrong with it is shown, not thrown. */
export async function drawPreview(file: string, readers: Readers): Promise<Drawn> {
  const input = await openInput(file);
  const reads = filesOf(input);
  if ('problems' in input) return { preview: failed(file, input.problems), reads };
  try {
    return { preview: await draw(file, input.opened, readers), reads };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { preview: failed(file, locateProblems(error.problems, input.opened.source)), reads };
  }
}

async function draw(file: string, opened: OpenedResume, readers: Readers): Promise<Preview> {
  const started = performance.now();
  const template = await loadTemplate(templateFrom(opened.resume.design.template ?? defaultTemplate, file));
  const make = makeDocument(await setResume(opened, { template }), { date: changeDate(file), dpi: DPI, ...readers });
  const [
    { files: pages, report },
    {
      files: [pdf],
    },
  ] = await Promise.all([make('png'), make('pdf')]);
  const facts = [
    `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`,
    ...(report ? [`proof ${percent(Math.min(report.recall, report.precision, report.order))}`] : []),
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
  ].join(' · ');
  const faults = report === undefined || report.ok ? [] : proofProblems(report, file);
  const problems = [...locateProblems(faults, opened.source), ...opened.warnings];
  return { file, facts, problems, set: { pdf: pdf.bytes, pages: pages.map(({ bytes }) => bytes) } };
}

function failed(file: string, problems: readonly Problem[]): Preview {
  const facts = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return { file, facts, problems };
}
