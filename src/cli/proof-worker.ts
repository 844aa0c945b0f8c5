import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { type Problem, UserError } from '../errors.ts';
import type { Expectation } from '../pipeline.ts';
import { loadReader } from '../proof/open-pdf.ts';
import { proofPdf } from '../proof/proof.ts';
import type { Report } from '../proof/report.ts';
import { warmUp } from '../proof/warm-up.ts';

/** What the thread is asked. */
export interface ProofQuestion {
  readonly bytes: Uint8Array;
  readonly expectation: Expectation;
}

/** What it answers: errors lose their class on the way between threads, so a user's problems travel as data. */
export type ProofAnswer = { readonly report: Report } | { readonly problems: readonly Problem[] };

const ready = getReady();
parentPort?.on('message', async (question: ProofQuestion) => {
  await ready;
  parentPort?.postMessage(await answer(question));
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

async function answer({ bytes, expectation: { passages, settings } }: ProofQuestion): Promise<ProofAnswer> {
  try {
    return { report: await proofPdf(bytes, passages, { ...settings, quick: true }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problems: error.problems };
  }
}
