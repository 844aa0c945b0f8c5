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
 * The source of what is printed, as it is attached to a PDF: canonical, without tags, ids, comments or paths, so
 * that nothing unprinted leaves the author's machine. Undefined when the author does not want it attached.
 */
export function attachedSource(resume: Resume, name: string): AttachedSource | undefined {
  if (resume.design['attach-source'] === false) return undefined;
  const stem = name.replace(FORBIDDEN, ' ').trim() || 'resume';
  return { name: `${stem}.galley.yaml`, text: writeYaml(resume, { unprinted: false }) };
}
