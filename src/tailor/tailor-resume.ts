import type { Resume } from '../resume/resume.ts';
import type { Taken } from './account.ts';
import { chooseSections } from './choose-sections.ts';
import { dropEmptied } from './drop-emptied.ts';
import { keepTagged } from './keep-tagged.ts';
import { limitLists } from './limit-lists.ts';
import type { Profile } from './profile-schema.ts';

/** A résumé as one application gets it, and everything that it lost on the way, in the order of the rules. */
export interface Tailored {
  readonly resume: Resume;
  readonly taken: readonly Taken[];
}

/**
 * Removes and orders by a profile: tags, then sections, then limits; then what has nothing left below it goes. Nothing
 * that stays is reworded; every node that stays remembers the index it had, so that its place in the author's file is
 * still known. What a profile replaces or merges is laid over the source before it is validated.
 */
export function tailorResume(resume: Resume, profile: Profile): Tailored {
  const taken: Taken[] = [];
  const { tags, sections, limit } = profile;
  const tagged = tags === undefined ? resume : keepTagged(resume, tags, taken);
  const chosen = sections === undefined ? tagged : chooseSections(tagged, sections, taken);
  const limited = limit === undefined ? chosen : limitLists(chosen, limit, taken);
  return { resume: dropEmptied(resume, limited, taken), taken };
}
