import { dateWordsOf } from '../resume/date-words.ts';
import type { Design, Resume } from '../resume/resume.ts';
import { contactData } from './contact-data.ts';
import { type Data, group, toData } from './data.ts';
import { designData } from './design-data.ts';
import { nodeData } from './node-data.ts';

/**
 * Gives a résumé as a file has it, fields in the order of the format's page.
 * Without `unprinted`, tags, ids and the paths of photo and font files are left out.
 */
export function resumeData(resume: Resume, unprinted: boolean): ReadonlyMap<string, Data> {
  const { language, labels, sections } = resume;
  const choice = { unprinted, words: dateWordsOf(language) };
  return group([
    ['name', resume.name],
    ['headline', resume.headline],
    ['language', language === 'en' ? undefined : language],
    ['photo', unprinted ? resume.photo : undefined],
    ['contact', contactData(resume.contact)],
    ['labels', Object.keys(labels).length === 0 ? undefined : toData(labels)],
    ['summary', resume.summary],
    ['sections', sections.length === 0 ? undefined : sections.map((one) => nodeData(one, choice, true))],
    ['design', designData(unprinted ? resume.design : withoutFiles(resume.design))],
  ]);
}

function withoutFiles({ font, ...design }: Design): Design {
  return typeof font === 'string' ? { ...design, font } : design;
}
