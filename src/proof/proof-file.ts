import type { ExpectedPassage } from '../document/text.ts';
import { compare } from './compare.ts';
import { extractors } from './extractors.ts';
import { type ProofSettings, proofPdf } from './proof.ts';
import type { Report } from './report.ts';

/**
 * Reads the text of a finished file of any format back and holds it against what was composed, without the rules on how
 * a PDF is made. What is read is one page, whose lines end where the file's lines or blocks do.
 * @throws UserError for bytes that are no file of the format.
 */
export async function proofFile(
  format: string,
  bytes: Uint8Array,
  expected: readonly ExpectedPassage[],
  settings: ProofSettings = {},
): Promise<Report> {
  if (format === 'pdf') return proofPdf(bytes, expected, { ...settings, quick: true });
  const extract = extractors[format];
  if (extract === undefined) throw new Error(`There is no extractor for ${format}.`);
  const text = await extract(bytes);
  // Only pages have columns.
  const passages = expected.map(({ region: _, ...passage }) => passage);
  const found = compare(passages, [{ number: 1, width: 0, height: 0, items: [], text }], settings);
  const ok = found.recall === 1 && found.precision === 1 && found.order === 1;
  return { ok, ...found, pages: null, checks: [] };
}
