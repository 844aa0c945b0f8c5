import type { ExpectedPassage } from '../document/text.ts';
import { buildLetter } from '../pipeline/build-letter.ts';
import { buildResume, type Proof } from '../pipeline.ts';
import { proofPdf } from '../proof/proof.ts';
import type { GatheredParts } from './gather-parts.ts';
import type { UploadFile } from './preflight.ts';

/** The documents that are typeset, each proofread. */
export interface MadeDocuments {
  readonly resume: UploadFile;
  readonly letter: UploadFile | undefined;
  /** What the résumé says, passage by passage. */
  readonly printed: readonly ExpectedPassage[];
  /** What was changed to make it fit. */
  readonly fitted: readonly string[];
}

/** How documents are made. */
export interface DocumentSettings {
  readonly date: Date;
  /** The most pages that the employer takes. */
  readonly mostPages: number | undefined;
  readonly names: { readonly resume: string; readonly letter: string };
}

/**
 * Typesets the résumé and the letter and reads both back, by every rule. The résumé is fitted to what the employer
 * takes, or to what its profile asks for, whichever is less.
 * @throws UserError where it cannot be made to fit.
 */
export async function makeDocuments(
  { resume, letter, template }: GatheredParts,
  { date, mostPages, names }: DocumentSettings,
): Promise<MadeDocuments> {
  let printed: readonly ExpectedPassage[] = [];
  const readBack: Proof = (bytes, { passages, settings }) => {
    printed = passages;
    return proofPdf(bytes, passages, { ...settings, ats: resume.resume.design.ats });
  };
  const most = [mostPages, resume.profile?.profile.pages].filter((one) => one !== undefined);
  const pages = most.length > 0 ? Math.min(...most) : undefined;
  const built = await buildResume(resume, { template, date, pages, proof: readBack });
  const said = printed;
  const sent = letter && (await buildLetter(resume, letter, { template, date, proof: readBack }));
  const file = (name: string, part: 'resume' | 'letter', { bytes, report }: typeof built): UploadFile => ({
    name: `${name}.pdf`,
    part,
    bytes,
    pages: report?.pages,
    report,
  });
  return {
    resume: file(names.resume, 'resume', built),
    letter: sent && file(names.letter, 'letter', sent),
    printed: said,
    fitted: built.changes,
  };
}
