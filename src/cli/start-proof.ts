import { Worker } from 'node:worker_threads';
import type { Proof } from '../pipeline.ts';
import type { ProofAnswer, ProofQuestion } from './proof-worker.ts';

/**
 * Starts the proof in a thread of its own, so that its PDF reader loads while the pages are being set,
 * and gives the function that asks it. The thread keeps the process alive only while it owes an answer.
 */
export function startProof(): Proof {
  const worker = new Worker(new URL('./proof-worker.js', import.meta.url));
  worker.unref();
  return (bytes, expected) =>
    new Promise((answer, fail) => {
      worker.ref();
      const settle = (): void => {
        worker.removeAllListeners();
        worker.unref();
      };
      worker.once('error', (error) => {
        settle();
        fail(error);
      });
      worker.once('message', (reply: ProofAnswer) => {
        settle();
        answer(reply);
      });
      worker.postMessage({ bytes, expected } satisfies ProofQuestion);
    });
}
