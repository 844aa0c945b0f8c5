import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import type { OpenedApplication } from './open-application.ts';

/** A posting as it is kept, and as it is read. */
export interface ReadPosting {
  readonly text: string;
  /** The copy: as it came, under the ending that it had. */
  readonly bytes: Uint8Array;
  readonly extension: string;
  /** Undefined for one that no encoding can be wrong for. */
  readonly encoding?: string | undefined;
  /** Whether nothing in it tells that. */
  readonly isGuessed?: boolean | undefined;
}

/**
 * Reads an application's posting, wherever it stands; undefined without one.
 * @throws UserError at its place in the application, for a file that no text can be read from.
 */
export async function readPosting({ application, source, files }: OpenedApplication): Promise<ReadPosting | undefined> {
  const { posting } = application;
  if (posting === undefined) return undefined;
  if ('text' in posting) return { text: posting.text, bytes: Buffer.from(`${posting.text}\n`), extension: 'txt' };
  const { file = '', named = '' } = files.find(({ field }) => field === 'posting') ?? {};
  try {
    return await read(file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    const said = problem?.message ?? 'cannot be read.';
    const message = `The posting “${named}” ${said.replace(/^The PDF /, '')}`;
    throw new UserError(source.problem(['posting'], 'value', message, problem?.hint));
  }
}

async function read(file: string): Promise<ReadPosting> {
  const bytes = await readFile(file);
  const extension = extname(file).slice(1).toLowerCase() || 'txt';
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    const { extractText } = await import('../proof/extract-text.ts');
    return { text: await extractText(bytes), bytes, extension: 'pdf' };
  }
  if (
    ['docx', 'doc', 'rtf', 'eml'].includes(extension) ||
    bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  ) {
    throw new UserError(`is a .${extension} file, which is not read here.`, 'Save it as plain text, PDF or HTML.');
  }
  const { text, encoding, isGuessed } = decodeText(bytes);
  if (text.trim() === '') throw new UserError('is empty.', 'Paste the text of the posting into it.');
  const isPage = extension === 'html' || extension === 'htm' || /^\s*<(?:!doctype html|html)\b/i.test(text);
  return { text: isPage ? await paragraphsOf(text) : text, bytes, extension, encoding, isGuessed };
}

/** What a reader of a saved web page sees, each line of it a paragraph. */
async function paragraphsOf(html: string): Promise<string> {
  const { readPage } = await import('../proof/read-page.ts');
  return readPage(html).replaceAll('\n', '\n\n');
}
