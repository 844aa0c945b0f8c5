import type { ExpectedPassage } from '../document/text.ts';
import { extractText } from './extract-text.ts';
import { proofPdf } from './proof.ts';

/**
 * Proofreads a PDF for practice, against its own text: what runs for the first time takes twice as long, so a process
 * that has to wait for the real file can have done it once by then.
 */
export async function warmUp(bytes: Uint8Array): Promise<void> {
  const lines = (await extractText(bytes)).split('\n').filter((line) => line !== '');
  const passages = lines.map((text): ExpectedPassage => ({ path: '', text, kind: 'text' }));
  await proofPdf(bytes, passages, { quick: true });
}
