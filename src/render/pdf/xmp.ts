import { describeFacts, type FileFacts } from '../describe-facts.ts';
import { claimUa } from '../describe-standards.ts';

export type { FileFacts };

/** The XMP body: PDF/UA-1's mark, then the facts; pdfkit says of PDF/A itself. */
export function describeFile(facts: FileFacts): string {
  return claimUa() + describeFacts(facts);
}
