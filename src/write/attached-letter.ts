import { Document } from 'yaml';
import type { Resume } from '../resume/resume.ts';
import { type AttachedSource, fileStem, writePrinted } from './attached-source.ts';
import { group, toData } from './data.ts';
import { toYaml } from './to-yaml.ts';

/** A letter with its values filled in. */
export interface WrittenLetter {
  readonly to?: object | undefined;
  readonly date?: string | undefined;
  readonly subject?: string | undefined;
  readonly salutation?: string | undefined;
  readonly closing?: string | undefined;
  readonly enclosures?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly body: string;
}

/** What the file of a letter's source is called behind the name of its author. */
export const LETTER_ENDING = '.letter.md';

/**
 * The source of a letter as it is attached to its PDF: Markdown under front matter, with the values that were filled in
 * and, as the text of `resume`, the head and the design that it is set with. Undefined when the author does not want it
 * attached. `said` is every text of the pages.
 */
export function attachedLetter(
  letter: WrittenLetter,
  resume: Resume,
  name: string,
  said: readonly string[],
): AttachedSource | undefined {
  if (resume.design['attach-source'] === false) return undefined;
  const { to, date, subject, salutation, closing, enclosures, language, body } = letter;
  const head = { ...resume, photo: undefined, summary: undefined, sections: [] };
  const fields = group([
    ['resume', writePrinted(head, said).trimEnd()],
    ['to', toData(to)],
    ['date', date],
    ['subject', subject],
    ['salutation', salutation],
    ['closing', closing],
    ['enclosures', enclosures],
    ['language', language],
  ]);
  const document = new Document();
  document.contents = toYaml(fields);
  return {
    name: `${fileStem(name)}${LETTER_ENDING}`,
    text: `---\n${document.toString({ lineWidth: 0 })}---\n\n${body.trim()}\n`,
  };
}
