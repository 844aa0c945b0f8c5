import { parentPort } from 'node:worker_threads';
import type { Expectation } from '../pipeline.ts';
import { loadReader } from '../proof/open-pdf.ts';
import { proofPdf } from '../proof/proof.ts';

/** What the thread is asked; its answer is the report. */
export interface ProofQuestion {
  readonly bytes: Uint8Array;
  readonly expectation: Expectation;
}

await loadReader();
parentPort?.on('message', async ({ bytes, expectation }: ProofQuestion) => {
  const { passages, settings } = expectation;
  parentPort?.postMessage(await proofPdf(bytes, passages, { ...settings, quick: true }));
});
