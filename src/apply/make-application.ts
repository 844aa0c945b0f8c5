import { inlineLine, readDocument } from '../document/text.ts';
import { UserError } from '../errors.ts';
import { findKeywords, type KeywordReport } from '../keywords/find-keywords.ts';
import { arrangeResume, type OpenedResume } from '../pipeline.ts';
import type { ApplicationFile } from './application-file.ts';
import { checkInputs } from './check-inputs.ts';
import { draftMail } from './draft-mail.ts';
import { type GatheredParts, gatherParts } from './gather-parts.ts';
import { joinDossier } from './join-dossier.ts';
import { type MadeDocuments, makeDocuments } from './make-documents.ts';
import type { Manifest, PreflightCheck, Revision } from './manifest.ts';
import { nameEnclosures } from './name-enclosures.ts';
import { fileNamer, refuseTwins } from './name-files.ts';
import type { OpenedApplication } from './open-application.ts';
import { preflight } from './preflight.ts';
import { writeManifest } from './write-manifest.ts';

/** What uploads commonly take. */
const MOST_BYTES = 5_000_000;

/** Everything for an application, made and held against what uploads fail on. */
export interface MadeApplication {
  /** All but the manifest itself. */
  readonly files: readonly ApplicationFile[];
  readonly manifest: Manifest;
  /** As it was read: with its warnings, and what its own format says and Galley has no place for. */
  readonly resume: OpenedResume;
}

/** What an application is made with. */
export interface ApplySettings {
  /** Of all documents: the same files and date give the same bytes. */
  readonly date: Date;
  /** Of the repository that the files are in. */
  readonly revision?: Revision | undefined;
}

/**
 * Makes everything that one application needs: résumé, letter, a dossier of all, the draft of a mail, the posting's
 * copy and the manifest. Writes nothing and sends nothing.
 * @throws UserError with every mistake, and with everything that an upload would fail on.
 */
export async function makeApplication(opened: OpenedApplication, settings: ApplySettings): Promise<MadeApplication> {
  const { limits, company } = opened.application;
  const most = { bytes: limits?.['max-bytes'] ?? MOST_BYTES, pages: limits?.['max-pages'] };
  const parts = await gatherParts(opened, most.bytes);
  const namer = await fileNamer(inlineLine(parts.resume.document.name.content), company);
  const names = { resume: namer.own('Resume'), letter: namer.own('Letter') };
  const made = await makeDocuments(parts, {
    date: settings.date,
    mostPages: most.pages,
    formats: limits?.formats ?? ['pdf'],
    names,
  });
  const own = [...made.files, ...(await nameEnclosures(parts, namer))];
  refuseTwins(own, opened.source);
  const dossier = await joinDossier(`${namer.own('Dossier')}.pdf`, opened, parts, made, settings.date);
  const sent = own.filter(({ isSent }) => isSent);
  const mail = await draftMail(namer.own('Application'), parts, sent, settings.date);
  const files = [...own, ...(dossier ? [dossier.file] : []), mail, ...copyPosting(namer.posting, parts)];
  refuseTwins(files, opened.source);
  const uploads = dossier ? [...own, dossier.file] : own;
  const checks = [...preflight(uploads, dossier?.parts ?? [], most), ...checkInputs(parts)];
  refuseFaults(checks, files, opened);
  const keywords = parts.posting ? keywordsOf(parts.posting.text, parts, made) : null;
  const facts = { opened, parts, made, files, sent, dossier: dossier?.parts ?? null, checks, keywords };
  return { files, manifest: await writeManifest(facts, settings), resume: parts.resume };
}

function copyPosting(name: string, { posting }: GatheredParts): readonly ApplicationFile[] {
  if (posting === undefined) return [];
  return [
    { name: `${name}.${posting.extension}`, part: 'posting', bytes: posting.bytes, field: ['posting'], isSent: false },
  ];
}

/** @throws UserError with every fault, at the field that the file comes from. */
function refuseFaults(
  checks: readonly PreflightCheck[],
  files: readonly ApplicationFile[],
  { source }: OpenedApplication,
): void {
  const faults = checks.filter(({ ok, severity }) => !ok && severity === 'fault');
  if (faults.length === 0) return;
  throw new UserError(
    faults.map(({ file: name, message }) => {
      const field = files.find((file) => file.name === name)?.field ?? [];
      return source.problem(field, 'value', name === undefined ? message : `${name}: ${message}`);
    }),
  );
}

function keywordsOf(
  posting: string,
  { whole, resume, template, letter }: GatheredParts,
  made: MadeDocuments,
): KeywordReport {
  return findKeywords(posting, {
    printed: made.printed,
    source: readDocument(arrangeResume(whole, template).arranged),
    likely: [letter?.letter.language, resume.document.language, 'en'].filter((tag) => tag !== undefined),
  });
}
