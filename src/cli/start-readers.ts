import { Worker } from 'node:worker_threads';
import { UserError } from '../errors.ts';
import { type Proof, proofQuickly } from '../pipeline/expectation.ts';
import type { Draw } from '../pipeline/make-document.ts';
import type { ReaderAnswer, ReaderQuestion } from './proof-worker.ts';

/**
 * Starts a thread that reads finished files back and draws their pages, so that its PDF reader loads while the pages are
 * being set, and gives the functions that ask it. The thread keeps the process alive only while it owes an answer.
 * The functions throw UserError for a PDF that cannot be read, and for a page that it does not have.
 */
export function startReaders(): { readonly proof: Proof; readonly draw: Draw } {
  // What is drawn has its fonts inside: finding those of the system would take as long as drawing a page.
  const env = { ...process.env, DISABLE_SYSTEM_FONTS_LOAD: '1' };
  const worker = new Worker(new URL('./proof-worker.js', import.meta.url), { env });
  const waiting = new Map<number, (answer: ReaderAnswer) => void>();
  let asked = 0;
  let drawing = 0;
  worker.on('message', ({ id, answer }: { readonly id: number; readonly answer: ReaderAnswer }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
  });
  const failed = new Promise<never>((_, reject) => void worker.once('error', reject));
  failed.catch(() => undefined);
  // Listening holds a thread, so this comes after it.
  worker.unref();
  const ask = async (question: ReaderQuestion): Promise<ReaderAnswer> => {
    worker.ref();
    const id = asked++;
    const answered = new Promise<ReaderAnswer>((resolve) => void waiting.set(id, resolve));
    worker.postMessage({ id, question });
    const answer = await Promise.race([answered, failed]);
    if ('problems' in answer) throw new UserError(answer.problems);
    return answer;
  };
  return {
    proof: async (bytes, expectation) => {
      // Pages take the thread longer than all else that is read; what needs no reader of PDFs is read here meanwhile.
      if (drawing > 0 && (expectation.format ?? 'pdf') !== 'pdf') return proofQuickly(bytes, expectation);
      const answer = await ask({ bytes, expectation });
      if ('report' in answer) return answer.report;
      throw new Error('A proof was answered with pictures.');
    },
    draw: async (bytes, settings) => {
      drawing++;
      const answer = await ask({ bytes, drawing: settings }).finally(() => drawing--);
      if ('pictures' in answer) return answer.pictures;
      throw new Error('A drawing was answered with a report.');
    },
  };
}
