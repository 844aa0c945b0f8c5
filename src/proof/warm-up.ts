import { proofPdf } from './proof.ts';

/**
 * Proofreads a PDF for practice: what runs for the first time takes twice as long, so a process that has to wait for
 * the real file can have done it once by then. What it finds does not matter.
 */
export async function warmUp(bytes: Uint8Array): Promise<void> {
  await proofPdf(bytes, [], { quick: true });
}
