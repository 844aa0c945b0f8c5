import { parentPort } from 'node:worker_threads';
import type { ArrangedDocument } from '../document/model.ts';
import { proofPdf } from '../proof/proof.ts';
import type { Report } from '../proof/report.ts';

/** What the thread is asked. */
export interface ProofQuestion {
  readonly bytes: Uint8Array;
  readonly expected: ArrangedDocument;
}

/** What the thread answers. */
export type ProofAnswer = Report;

parentPort?.on('message', async ({ bytes, expected }: ProofQuestion) => {
  parentPort?.postMessage(await proofPdf(bytes, expected));
});
