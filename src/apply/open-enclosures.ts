import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type EnclosureKind, readEnclosure } from '../dossier/read-enclosure.ts';
import { type Problem, UserError } from '../errors.ts';
import type { NamedFile, OpenedApplication } from './open-application.ts';
import { formatBytes } from './parse-bytes.ts';

/** A file that goes with an application. */
export interface OpenedEnclosure extends NamedFile {
  readonly title: string;
  readonly kind: EnclosureKind;
  readonly pages: number;
  readonly bytes: Uint8Array;
}

/**
 * Opens what is enclosed, and makes sure that all of it can be joined and uploaded.
 * @throws UserError with each that is encrypted, damaged, of another kind or too large, at its place in the application.
 */
export async function openEnclosures(
  { application, source, files }: OpenedApplication,
  mostBytes: number,
): Promise<readonly OpenedEnclosure[]> {
  const named = files.filter(({ field }) => field === 'enclosures');
  const problems: Problem[] = [];
  const opened = await Promise.all(
    named.map(async (one, index) => {
      const bytes = await readFile(one.file);
      const refuse = (said: string, hint?: string): void => {
        problems.push(source.problem(one.path, 'value', `The enclosure “${one.named}” ${said}`, hint));
      };
      if (bytes.length > mostBytes) {
        refuse(`is ${formatBytes(bytes.length)} large; the limit is ${formatBytes(mostBytes)}.`, 'Save it smaller.');
        return [];
      }
      try {
        return [
          { ...one, title: titleOf(application.enclosures?.[index], one.named), ...(await readEnclosure(bytes)) },
        ];
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        for (const { message, hint } of error.problems) refuse(message, hint);
        return [];
      }
    }),
  );
  if (problems.length > 0) throw new UserError(problems);
  return opened.flat();
}

/** Its own title, else its file's name in words. */
function titleOf(enclosure: string | { readonly title?: string | undefined } | undefined, named: string): string {
  const given = typeof enclosure === 'object' ? enclosure.title : undefined;
  return given ?? basename(named, extname(named)).replace(/[_-]+/g, ' ').trim();
}
