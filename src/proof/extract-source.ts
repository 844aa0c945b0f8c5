import { UserError } from '../errors.ts';
import { openPdf } from './open-pdf.ts';

/** The names that a source attached to a résumé may have. */
const sourceName = /\.ya?ml$|^resume\.json$/iu;

/** A file inside a PDF. */
export interface AttachedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Gives back the source that a PDF carries in itself. The relationship says which file it is; where none says so, a
 * single YAML file does.
 * @throws UserError when the PDF cannot be read or carries no source.
 */
export async function extractSource(bytes: Uint8Array): Promise<AttachedFile> {
  const { readAnatomy } = await import('./anatomy/read-anatomy.ts');
  const files = await openPdf(bytes, async (document) => filesIn(await document.getAttachments()));
  const related = (await readAnatomy(bytes))?.attachments.find(({ relationship }) => relationship === 'Source');
  const source = files.find(({ name }) => name === related?.name) ?? files.find(({ name }) => sourceName.test(name));
  if (source) return source;
  const names = files.map(({ name }) => `“${name}”`).join(', ');
  throw new UserError(
    names === '' ? 'The PDF carries no source.' : `The PDF carries no source, only ${names}.`,
    'Galley attaches it when it builds, unless design.attach-source is false.',
  );
}

function filesIn(attachments: Readonly<Record<string, unknown>> | null): readonly AttachedFile[] {
  return Object.values(attachments ?? {}).flatMap((file) => {
    if (typeof file !== 'object' || file === null || !('content' in file) || !('filename' in file)) return [];
    return file.content instanceof Uint8Array ? [{ name: String(file.filename), content: file.content }] : [];
  });
}
