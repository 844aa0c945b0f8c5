import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import type { Proof } from '../pipeline.ts';
import type { ProofAnswer, ProofQuestion } from './proof-worker.ts';

/**
 * Starts the proof in a thread of its own, so that its PDF reader loads while the pages are being set,
 * and gives the function that asks it. The thread keeps the process alive only while it owes an answer.
 * The function throws UserError for a PDF that cannot be proofread.
 */
export function startProof(): Proof {
  const worker = new Worker(new URL('./proof-worker.js', import.meta.url));
  worker.unref();
  return async (bytes, expectation) => {
    worker.ref();
    worker.postMessage({ bytes, expectation } satisfies ProofQuestion);
    const [answer] = (await once(worker, 'message')) as [ProofAnswer];
    worker.unref();
    if ('problems' in answer) throw new UserError(answer.problems);
    return answer.report;
  };
}
