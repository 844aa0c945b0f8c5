import { UserError } from '../errors.ts';
import type { Resume } from '../resume/resume.ts';
import { checkProfile } from '../tailor/check-profile.ts';
import { type Tailored, tailorResume } from '../tailor/tailor-resume.ts';
import type { OpenedProfile } from './open-profile.ts';

/**
 * Gives a résumé as a profile wants it; whole without one.
 * @throws UserError with every tag and section that the profile names and the résumé does not have.
 */
export function applyProfile(resume: Resume, opened: OpenedProfile | undefined): Tailored {
  if (opened === undefined) return { resume, taken: [] };
  const { profile, source } = opened;
  const unmatched = checkProfile(profile, resume);
  if (unmatched.length > 0) {
    throw new UserError(unmatched.map(({ path, at, message, hint }) => source.problem(path, at, message, hint)));
  }
  return tailorResume(resume, profile);
}
