import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Proof } from '../pipeline.ts';
import type { Report } from '../proof/report.ts';
import type { ProofQuestion } from './proof-worker.ts';

/**
 * Starts the proof in a thread of its own, so that its PDF reader loads while the pages are being set,
 * and gives the function that asks it. The thread keeps the process alive only while it owes an answer.
 */
export function startProof(): Proof {
  const worker = new Worker(new URL('./proof-worker.js', import.meta.url));
  worker.unref();
  return async (bytes, expectation) => {
    worker.ref();
    worker.postMessage({ bytes, expectation } satisfies ProofQuestion);
    const [report] = (await once(worker, 'message')) as [Report];
    worker.unref();
    return report;
  };
}
