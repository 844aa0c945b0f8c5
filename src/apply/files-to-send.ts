import type { ApplicationFile } from './application-file.ts';
import type { GatheredParts } from './gather-parts.ts';
import type { MadeDocuments } from './make-documents.ts';
import type { FileNamer } from './name-files.ts';

/** The letter, the résumé and what is enclosed, under the names that they go out with. */
export async function filesToSend(
  { enclosures }: GatheredParts,
  { letter, resume }: MadeDocuments,
  namer: FileNamer,
): Promise<readonly ApplicationFile[]> {
  const enclosed = enclosures.map(async ({ title, kind, bytes, path, pages }): Promise<ApplicationFile> => {
    const name = `${await namer.enclosed(title)}.${kind}`;
    return { name, part: 'enclosure', title, bytes, pages, field: path };
  });
  return [
    ...(letter ? [{ ...letter, part: 'letter' as const, field: ['letter'] }] : []),
    { ...resume, part: 'resume', field: ['resume'] },
    ...(await Promise.all(enclosed)),
  ];
}
