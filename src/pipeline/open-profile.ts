import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import type { BuiltSource } from '../read/build-source.ts';
import { readSource } from '../read/read-source.ts';
import { explainFields } from '../resume/explain-fields.ts';
import { type Profile, profileSchema } from '../tailor/profile-schema.ts';

/** A profile that has been read and found valid. */
export interface OpenedProfile {
  /** What its file is called, without its ending: `platform-lead`. */
  readonly name: string;
  readonly source: BuiltSource;
  readonly profile: Profile;
}

/**
 * Reads a profile's file and validates it.
 * @throws UserError with every problem in the file.
 */
export async function openProfile(file: string): Promise<OpenedProfile> {
  const source = await readSource(file);
  const data = source.data ?? {};
  const result = profileSchema.safeParse(data);
  const faults = explainFields(result.error?.issues ?? [], data, profileSchema, 'a profile');
  const problems = faults.map(({ path, at, message, hint }) => source.problem(path, at, message, hint));
  const all = [...source.problems, ...problems];
  if (all.length > 0 || result.data === undefined) throw new UserError(all);
  return { name: basename(file).replace(/\.(ya?ml|json)$/i, ''), source, profile: result.data };
}
