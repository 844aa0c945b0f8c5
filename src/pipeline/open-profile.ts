import { basename } from 'node:path';
import type { BuiltSource } from '../read/build-source.ts';
import { readSource } from '../read/read-source.ts';
import { checkFields } from '../resume/check-fields.ts';
import type { Fault } from '../resume/fault.ts';
import { checkReplaced, explainProfile, type Issues } from '../tailor/explain-profile.ts';
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
  const explain = (issues: Issues, data: unknown): readonly Fault[] => [
    ...explainProfile(issues, data),
    ...checkReplaced(source.data),
  ];
  const profile = checkFields(source, { schema: profileSchema, called: 'a profile', explain });
  return { name: basename(file).replace(/\.(ya?ml|json)$/i, ''), source, profile };
}
