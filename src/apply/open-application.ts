import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import { type Path, type Problem, UserError } from '../errors.ts';
import type { BuiltSource } from '../read/build-source.ts';
import { nearName } from '../read/near-name.ts';
import { readSource } from '../read/read-source.ts';
import { checkFields } from '../resume/check-fields.ts';
import { applicationSchema } from './application-schema.ts';

/** An application as checked. */
export type Application = z.output<typeof applicationSchema>;

/** An application that has been read and found valid; every file it names is there. */
export interface OpenedApplication {
  readonly source: BuiltSource;
  readonly application: Application;
  /** Its files, by the field that names them. */
  readonly files: readonly NamedFile[];
}

/** A file that an application names. */
export interface NamedFile {
  readonly field: 'resume' | 'profile' | 'letter' | 'posting' | 'enclosures';
  readonly path: Path;
  /** As its author named it. */
  readonly named: string;
  /** As it is opened from here. */
  readonly file: string;
}

/**
 * Reads an application's file.
 * @throws UserError with every mistake in it, and every file that it names and that is not there.
 */
export async function openApplication(file: string): Promise<OpenedApplication> {
  const source = await readSource(file);
  const data = source.data ?? {};
  if (isResume(data)) {
    const hint = 'An application names a résumé and who it goes to; galley init writes one to start from.';
    throw new UserError({ message: `“${file}” is a résumé, not an application.`, hint, file });
  }
  const application = checkFields(source, { schema: applicationSchema, called: 'an application' });
  const files = filesOf(application, file);
  const missing = (await Promise.all(files.map((one) => missingFile(one, source)))).flat();
  if (missing.length > 0) throw new UserError(missing);
  return { source, application, files };
}

function isResume(data: object): boolean {
  return 'name' in data && !('company' in data) && !('resume' in data);
}

function filesOf(
  { resume, profile, letter, posting, enclosures = [] }: Application,
  from: string,
): readonly NamedFile[] {
  const one = (field: NamedFile['field'], named: string | undefined, path: Path = [field]): readonly NamedFile[] =>
    named === undefined ? [] : [{ field, path, named, file: isAbsolute(named) ? named : join(dirname(from), named) }];
  return [
    ...one('resume', resume),
    ...one('profile', profile),
    ...one('letter', letter),
    ...one('posting', posting && 'file' in posting ? posting.file : undefined),
    ...enclosures.flatMap((enclosure, index) =>
      typeof enclosure === 'string'
        ? one('enclosures', enclosure, ['enclosures', index])
        : one('enclosures', enclosure.file, ['enclosures', index, 'file']),
    ),
  ];
}

const CALLED: Readonly<Record<NamedFile['field'], string>> = {
  resume: 'résumé',
  profile: 'profile',
  letter: 'letter',
  posting: 'posting',
  enclosures: 'enclosure',
};

async function missingFile({ field, path, named, file }: NamedFile, source: BuiltSource): Promise<readonly Problem[]> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return [];
  const called = `The ${CALLED[field]} “${named}”`;
  if (found !== undefined)
    return [source.problem(path, 'value', `${called} is a folder, not a file.`, 'Name a file in it.')];
  const hint = await nearName(file, /./, 'Its path is relative to the application’s file.');
  return [source.problem(path, 'value', `${called} does not exist.`, hint)];
}
