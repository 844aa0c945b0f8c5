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

await loadReader();
await warmUp();
parentPort?.on('message', async (question: ProofQuestion) => {
  parentPort?.postMessage(await answer(question));
});

async function answer({ bytes, expectation: { passages, settings } }: ProofQuestion): Promise<ProofAnswer> {
  try {
    return { report: await proofPdf(bytes, passages, { ...settings, quick: true }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { problems: error.problems };
  }
}
