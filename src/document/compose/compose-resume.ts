import { resolve } from 'node:path';
import { type Problem, UserError } from '../../errors.ts';
import type { Resume } from '../../resume/resume.ts';
import { fillWord } from '../languages/fill-word.ts';
import { directionOf, hasWords, type Words, wordsOf } from '../languages/words.ts';
import type { Passage, Photo, ResumeDocument } from '../model.ts';
import { inlineText } from '../text.ts';
import { composeProse } from './body.ts';
import { composeContact } from './contact.ts';
import { type ComposeSettings, type Context, type LocateProblem, problemAtPath, readPassage } from './context.ts';
import { composeSection } from './section.ts';

/**
 * Makes a document of a résumé: Markdown read, dates and words in its language, heads by meaning, in the author's order.
 * Throws a UserError with every construct in its texts that a résumé does not take.
 */
export function composeResume(resume: Resume, settings: ComposeSettings): ResumeDocument {
  const { language } = resume;
  const words = wordsOf(language, resume.labels);
  if (!hasWords(language) && !isLabelled(resume, words)) settings.warn?.(unknownLanguage(language, settings));
  const { problem = problemAtPath } = settings;
  const context: Context = { language, textLanguage: language, words, problems: [], problem };
  const inherited = { dates: resume.design.dates ?? {}, language };
  const name = readPassage(['name'], resume.name, context);
  const document: ResumeDocument = {
    language,
    direction: directionOf(language),
    name,
    headline: resume.headline === undefined ? undefined : readPassage(['headline'], resume.headline, context),
    contact: resume.contact.map((entry) => composeContact(entry, context)),
    photo: composePhoto(resume.photo, name, settings.directory, words),
    summary: resume.summary === undefined ? [] : composeProse(resume.summary, ['summary'], context),
    sections: resume.sections.map((node, index) =>
      composeSection(node, ['sections', node.at ?? index], inherited, context),
    ),
    words: { page: words.page, comma: words.comma, colon: words.colon },
  };
  if (context.problems.length > 0) throw new UserError(context.problems);
  for (const warning of emptySections(document, resume, problem)) settings.warn?.(warning);
  return document;
}

/** A heading over nothing is printed, for its author may be at work; but it is seldom meant. */
function emptySections({ sections }: ResumeDocument, resume: Resume, problem: LocateProblem): readonly Problem[] {
  return sections.flatMap(({ head, body }, index) => {
    if (body.length > 0 || head.marginal.length > 0 || Object.keys(head.parts).some((role) => role !== 'title'))
      return [];
    const title = head.parts.title ? inlineText(head.parts.title.content) : '';
    const message = `The section “${title}” has a heading and nothing below it.`;
    const at = resume.sections[index]?.at ?? index;
    return [problem(['sections', at], 'value', message, 'Give it “entries”, “highlights”, “terms” or a “summary”.')];
  });
}

/** Whether the author has named every built-in word himself. */
function isLabelled({ labels }: Resume, words: Words): boolean {
  return Object.keys(words).every((word) => labels[word] !== undefined);
}

function unknownLanguage(language: string, { problem = problemAtPath }: ComposeSettings): Problem {
  const message = `There are no built-in words for “${language}”: section titles and “present” are in English.`;
  return problem(['language'], 'value', message, 'Give your own under `labels`.');
}

function composePhoto(photo: string | undefined, name: Passage, directory: string, words: Words): Photo | undefined {
  if (photo === undefined) return undefined;
  const alt = fillWord(words.photo, { name: inlineText(name.content) });
  return { path: 'photo', file: resolve(directory, photo), alt };
}
