import { inlineLine } from '../document/text.ts';
import { mergeParts } from '../dossier/merge-parts.ts';
import type { DossierPart, PlacedPart } from '../dossier/part.ts';
import { picturePage, sheetOf } from '../dossier/picture-page.ts';
import { UserError } from '../errors.ts';
import type { ApplicationFile } from './application-file.ts';
import type { GatheredParts } from './gather-parts.ts';
import type { MadeDocuments } from './make-documents.ts';
import type { OpenedApplication } from './open-application.ts';
import type { OpenedEnclosure } from './open-enclosures.ts';
import { partTitles } from './part-titles.ts';

/** The dossier as a file, and where each part is in it. */
export interface JoinedDossier {
  readonly file: ApplicationFile;
  readonly parts: readonly PlacedPart[];
}

/**
 * Joins the letter, the résumé and what is enclosed into one file; undefined where there is only the résumé.
 * @throws UserError for a picture that cannot be read, at its place in the application.
 */
export async function joinDossier(
  name: string,
  opened: OpenedApplication,
  { resume, letter, enclosures }: GatheredParts,
  made: MadeDocuments,
  date: Date,
): Promise<JoinedDossier | undefined> {
  const pdf = (part: string): Uint8Array | undefined =>
    made.files.find((file) => file.part === part && file.name.endsWith('.pdf'))?.bytes;
  const [own, sent] = [pdf('resume'), pdf('letter')];
  if (own === undefined || (sent === undefined && enclosures.length === 0)) return undefined;
  const { company, role } = opened.application;
  const language = letter?.letter.language ?? resume.document.language;
  const titles = partTitles(language);
  const sheet = await sheetOf(own);
  const enclosed: DossierPart[] = [];
  for (const one of enclosures) enclosed.push(await partOf(one, sheet, opened));
  const author = inlineLine(resume.document.name.content);
  const { bytes, parts } = await mergeParts(
    [...(sent ? [{ title: titles.letter, bytes: sent }] : []), { title: titles.resume, bytes: own }, ...enclosed],
    { title: `${author}: ${role}, ${company}`, author, language, date },
  );
  const pages = parts.reduce((sum, part) => sum + part.pages, 0);
  return { file: { name, part: 'dossier', bytes, pages, field: [], isSent: false }, parts };
}

async function partOf(
  { kind, title, bytes, file, named, path }: OpenedEnclosure,
  sheet: Awaited<ReturnType<typeof sheetOf>>,
  { source }: OpenedApplication,
): Promise<DossierPart> {
  if (kind === 'pdf') return { title, bytes };
  try {
    return { title, bytes: await picturePage(file, sheet), isPicture: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problems = error.problems.map(({ message, hint }) => {
      const said = message.replace(/^The photo “.*?” /, `The enclosure “${named}” `);
      return source.problem(path, 'value', said, hint);
    });
    throw new UserError(problems);
  }
}
