import type { Resume, ResumeNode } from '../resume/resume.ts';
import { writeBasics } from './json-resume/basics.ts';
import { kindOf, writeSection } from './json-resume/section.ts';
import { type Leftover, leftover } from './leftover.ts';

/** A résumé as JSON Resume, and what that has no place for. */
export interface WrittenJsonResume {
  /** Valid against the schema of JSON Resume 1.x. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly left: readonly Leftover[];
}

/** Writes a résumé as JSON Resume (https://jsonresume.org/schema). Lists stand in the order of the author's sections. */
export function writeJsonResume(resume: Resume): WrittenJsonResume {
  const { language, labels, design } = resume;
  const sections = resume.sections.map((node, index) => ({ node, path: ['sections', index] }));
  const prose = sections.filter(({ node }) => isProse(node));
  const basics = writeBasics(
    resume,
    prose.flatMap(({ node }) => node.summary ?? []),
  );
  const json: Record<string, unknown> = { basics: basics.value };
  const left = [...basics.left];
  for (const { node, path } of sections) {
    if (isProse(node)) {
      left.push(...leftover({ ...node, summary: undefined, kind: undefined }, path));
      continue;
    }
    const written = writeSection(node, path);
    const list = json[written.list];
    const items = [...(Array.isArray(list) ? list : []), ...written.value];
    if (items.length > 0) json[written.list] = items;
    left.push(...written.left);
  }
  left.push(...leftover({ language: language === 'en' ? undefined : language, labels, design }, []));
  return { json, left };
}

/** A section of one text, such as a profile. */
function isProse(node: ResumeNode): boolean {
  return kindOf(node) === 'summary' && node.summary !== undefined && !node.entries && !node.highlights && !node.terms;
}
