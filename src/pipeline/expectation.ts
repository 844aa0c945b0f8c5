import { type ExpectedPassage, readDocument } from '../document/text.ts';
import type { ArrangedResume } from '../pipeline.ts';
import type { ProofSettings } from '../proof/proof.ts';
import type { Report } from '../proof/report.ts';
import type { TextFormat } from '../render/backends.ts';

/** What reading a file back must show: every passage in reading order, and what pages may repeat around them. */
export interface Expectation {
  /** A PDF unless said. */
  readonly format?: TextFormat | undefined;
  readonly passages: readonly ExpectedPassage[];
  readonly settings: ProofSettings;
}

/** Compares a finished file with what it must show. */
export type Proof = (bytes: Uint8Array, expectation: Expectation) => Promise<Report>;

/** What a file of an arranged résumé must show; a PDF unless another format is named. */
export function expect({ arranged, template }: ArrangedResume, format: TextFormat = 'pdf'): Expectation {
  if (format !== 'pdf') return { format, passages: readDocument(arranged), settings: {} };
  const capitals = template.theme.tokens.headings === 'upper' ? (['heading'] as const) : [];
  const hyphenated = template.theme.tokens.hyphenate;
  const settings = { furniture: arranged.furniture, capitals, hyphenated, compact: template.theme.dense === true };
  return { format, passages: readDocument(arranged), settings };
}

/** Reads only the text: a build knows what it drew, and `proofPdf` on its own checks the rest. */
export async function proofQuickly(
  bytes: Uint8Array,
  { format = 'pdf', passages, settings }: Expectation,
): Promise<Report> {
  const { proofFile } = await import('../proof/proof-file.ts');
  return proofFile(format, bytes, passages, settings);
}
