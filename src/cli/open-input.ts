import { type Problem, UserError } from '../errors.ts';
import { openProfile } from '../pipeline/open-profile.ts';
import { type OpenedResume, type OpenSettings, openResume } from '../pipeline.ts';
import { readStream } from './read-bytes.ts';

/** A file as opened, or what is wrong with it. */
export type Input = InputNames & ({ readonly opened: OpenedResume } | { readonly problems: readonly Problem[] });

/** The files that an input is read from, as the user named them. */
export interface InputNames {
  readonly file: string;
  readonly profile?: string | undefined;
}

/** Opens a file and checks it whole, its template's name and options too; tailored, if a profile is named. */
export async function openInput(
  file: string,
  settings: Pick<OpenSettings, 'sets' | 'from'> = {},
  profile?: string,
): Promise<Input> {
  try {
    const opened = await openResume(file, {
      ...settings,
      ...(profile === undefined ? {} : { profile: await openProfile(profile) }),
      bytes: readStream(file),
    });
    return { file, profile, opened };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const other = await (await import('./tell-other-kind.ts')).tellOtherKind(file);
    return { file, profile, problems: other ? [other] : error.problems };
  }
}
