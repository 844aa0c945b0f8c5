import type { ResumeNode } from '../resume/resume.ts';
import { plain } from '../resume/suggest.ts';

/** Whether a section is meant by a word of a profile: its id, its kind or its title, case and marks aside. */
export function matchesSection(node: ResumeNode, word: string): boolean {
  return namesOf(node).some((name) => plain(name) === plain(word));
}

/** The words that a profile may call a section by. */
export function namesOf({ id, kind, title }: ResumeNode): readonly string[] {
  return [id, kind, title].filter((name) => name !== undefined);
}
