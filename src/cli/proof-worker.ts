import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { type Problem, UserError } from '../errors.ts';
import { type Expectation, proofQuickly } from '../pipeline/expectation.ts';
import { loadReader } from '../proof/open-pdf.ts';
import type { Report } from '../proof/report.ts';
import { warmUp } from '../proof/warm-up.ts';
import { type DrawSettings, drawPages } from '../render/image/draw-pages.ts';

/** What the thread is asked: to read a file back, or to draw its pages. */
export type ReaderQuestion = { readonly bytes: Uint8Array } & (
  | { readonly expectation: Expectation }
  | { readonly drawing: DrawSettings }
);

/** What it answers: errors lose their class on the way between threads, so a user's problems travel as data. */
export type ReaderAnswer =
  | { readonly report: Report }
  | { readonly pictures: readonly Uint8Array[] }
  | { readonly problems: readonly Problem[] };

const ready = getReady();
parentPort?.on('message', async ({ id, question }: { readonly id: number; readonly question: ReaderQuestion }) => {
  await ready;
  parentPort?.postMessage({ id, answer: await answer(question) });
});

/** Loads the PDF reader and, where a processor is free for it, practises on the page that the bundle has for this. */
async function getReady(): Promise<void> {
  await loadReader();
  if (availableParallelism() === 1) return;
  const page = new URL('./data/warm-up.pdf', import.meta.url);
  // It is for speed alone, so a page that cannot be read is no matter.
  await readFile(page)
    .then(warmUp)
    .catch(() => undefined);
}

async function answer(question: ReaderQuestion): Promise<ReaderAnswer> {
  const { bytes } = question;
  try {
    if ('drawing' in question) return { pictures: await drawPages(bytes, question.drawing) };
    return { report: await proofQuickly(bytes, question.expectation) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problems: error.problems };
  }
}
