import type { Resume } from '../resume/resume.ts';
import { writeYaml } from './write-yaml.ts';

/** A file that travels inside another. */
export interface AttachedSource {
  readonly name: string;
  readonly text: string;
}

/** What no file system takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/**
 * The source of what is printed, as it is attached to a PDF: canonical, without tags, ids, comments, paths or words that
 * no page says, so that nothing unprinted leaves the author's machine. Undefined when the author does not want it attached.
 * `said` is every text of the pages.
 */
export function attachedSource(resume: Resume, name: string, said: readonly string[]): AttachedSource | undefined {
  if (resume.design['attach-source'] === false) return undefined;
  return { name: `${fileStem(name)}.galley.yaml`, text: writePrinted(resume, said) };
}

/** A résumé as it is printed, without the words that it never comes to say. */
export function writePrinted(resume: Resume, said: readonly string[]): string {
  const labels = saidLabels(resume.labels, new Set(said.flatMap(wordsOf)));
  return writeYaml({ ...resume, labels }, { unprinted: false });
}

/** A person's name as the beginning of a file's name. */
export function fileStem(name: string): string {
  return name.replace(FORBIDDEN, ' ').trim() || 'resume';
}

/** An author may override words that this résumé then never comes to say. */
function saidLabels(labels: Resume['labels'], said: ReadonlySet<string>): Resume['labels'] {
  return Object.fromEntries(
    Object.entries(labels).filter(([, label]) => wordsOf(label).every((word) => said.has(word))),
  );
}

/** The words of a text, without the places of numbers: `Page {n} of {m}`. */
function wordsOf(text: string): readonly string[] {
  return text.replace(/\{\w+\}/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}
