import type { ExpectedPassage } from '../document/text.ts';
import { readDocument } from '../document/text.ts';
import { arrangeLetter } from '../pipeline/build-letter.ts';
import { type Proof, proofQuickly } from '../pipeline/expectation.ts';
import { located } from '../pipeline/locate-problems.ts';
import { type Arranged, type DocumentFormat, makeDocument } from '../pipeline/make-document.ts';
import { setResume } from '../pipeline/set-resume.ts';
import { proofPdf } from '../proof/proof.ts';
import type { ApplicationFile } from './application-file.ts';
import type { GatheredParts } from './gather-parts.ts';

/** The documents that are typeset, each proofread. */
export interface MadeDocuments {
  /** The letter in each format, then the résumé; of both there is a PDF. */
  readonly files: readonly ApplicationFile[];
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
  readonly formats: readonly DocumentFormat[];
  /** Names of files without their endings. */
  readonly names: { readonly resume: string; readonly letter: string };
}

/**
 * Typesets the résumé and the letter in every format that is asked for and as PDFs, and reads all of them back, the
 * PDFs by every rule. The résumé is fitted to what the employer takes, or to what its profile asks for, whichever is
 * less.
 * @throws UserError where it cannot be made to fit.
 */
export async function makeDocuments(parts: GatheredParts, settings: DocumentSettings): Promise<MadeDocuments> {
  const { resume, letter, template } = parts;
  const most = [settings.mostPages, resume.profile?.profile.pages].filter((one) => one !== undefined);
  const pages = most.length > 0 ? Math.min(...most) : undefined;
  const set = await located(setResume(resume, { template, pages }), resume);
  const { ats } = resume.resume.design;
  const proof: Proof = (bytes, expectation) =>
    (expectation.format ?? 'pdf') === 'pdf'
      ? proofPdf(bytes, expectation.passages, { ...expectation.settings, ats })
      : proofQuickly(bytes, expectation);
  const sent =
    letter &&
    (await located(makeFiles('letter', arrangeLetter(resume, letter, template), settings, proof), resume, letter));
  const own = await located(makeFiles('resume', set, settings, proof), resume);
  return {
    files: [...(sent ?? []), ...own],
    printed: readDocument(set.arranged),
    fitted: set.changes,
  };
}

async function makeFiles(
  part: 'resume' | 'letter',
  arranged: Arranged,
  { date, formats, names }: DocumentSettings,
  proof: Proof,
): Promise<readonly ApplicationFile[]> {
  const make = makeDocument(arranged, { date, proof });
  const made: ApplicationFile[] = [];
  for (const format of new Set<DocumentFormat>(['pdf', ...formats])) {
    const { files, report } = await make(format);
    for (const { bytes, page } of files) {
      const name = `${names[part]}${files.length > 1 ? `_${page}` : ''}.${format}`;
      const pages = format === 'pdf' ? (report?.pages ?? undefined) : undefined;
      // A picture is drawn from the PDF, whose findings are told once.
      const read = format === 'png' ? undefined : report;
      made.push({ name, part, bytes, pages, report: read, field: [part], isSent: formats.includes(format) });
    }
  }
  return made;
}
