import { composeResume } from '../../../src/document/compose/compose-resume.ts';
import type { Block, Entry, Head, ResumeDocument, Section } from '../../../src/document/model.ts';
import type { Resume, ResumeNode } from '../../../src/resume/resume.ts';

/** A résumé with nothing in it but what a test is about. */
export function resumeOf(fields: Partial<Resume>): Resume {
  return { name: 'Ada', language: 'en', contact: [], labels: {}, sections: [], design: {}, ...fields };
}

export function compose(fields: Partial<Resume>): ResumeDocument {
  return composeResume(resumeOf(fields), { directory: '/home/ada' });
}

/** The one section of a résumé that has only this node. */
export function composeSection(node: ResumeNode, fields: Partial<Resume> = {}): Section<Head> {
  const [section] = compose({ ...fields, sections: [node] }).sections;
  if (!section) throw new Error('No section was composed.');
  return section;
}

/** The one entry of a section that has only this node. */
export function composeEntry(node: ResumeNode, fields: Partial<Resume> = {}): Entry<Head> {
  return firstEntry(composeSection({ title: 'Section', entries: [node] }, fields).body);
}

export function firstEntry(blocks: readonly Block<Head>[]): Entry<Head> {
  const entry = blocks.find((block) => block.type === 'entry');
  if (!entry) throw new Error('No entry was composed.');
  return entry;
}
