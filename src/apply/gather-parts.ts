import { type Problem, UserError } from '../errors.ts';
import { type OpenedLetter, openLetter } from '../pipeline/open-letter.ts';
import { openProfile } from '../pipeline/open-profile.ts';
import { type OpenedResume, openResume } from '../pipeline.ts';
import type { Template } from '../render/template.ts';
import { openTemplate } from '../template/open-template.ts';
import { templateFrom } from '../template/template-from.ts';
import { defaultTemplate, isFolder } from '../template/template-names.ts';
import { type FilledMail, fillMail } from './fill-mail.ts';
import type { NamedFile, OpenedApplication } from './open-application.ts';
import { type OpenedEnclosure, openEnclosures } from './open-enclosures.ts';
import { type ReadPosting, readPosting } from './read-posting.ts';
import { valuesOf } from './values.ts';

/** Everything that an application is made from, open and without a mistake. */
export interface GatheredParts {
  /** As its profile leaves it. */
  readonly resume: OpenedResume;
  /** As its file has it. */
  readonly whole: OpenedResume;
  readonly template: Template;
  readonly letter: OpenedLetter | undefined;
  readonly mail: FilledMail;
  readonly posting: ReadPosting | undefined;
  readonly enclosures: readonly OpenedEnclosure[];
}

/**
 * Opens all that an application names.
 * @throws UserError with the mistakes of all of it at once.
 */
export async function gatherParts(opened: OpenedApplication, mostBytes: number): Promise<GatheredParts> {
  const [documents, posting, enclosures] = await together(
    openDocuments(opened),
    readPosting(opened),
    openEnclosures(opened, mostBytes),
  );
  return { ...documents, posting, enclosures };
}

type Documents = Pick<GatheredParts, 'resume' | 'whole' | 'template' | 'letter' | 'mail'>;

async function openDocuments(opened: OpenedApplication): Promise<Documents> {
  const file = (field: NamedFile['field']): string | undefined => opened.files.find((one) => one.field === field)?.file;
  const [resumeFile = '', profileFile, letterFile] = [file('resume'), file('profile'), file('letter')];
  const profile = profileFile === undefined ? undefined : await openProfile(profileFile);
  const resume = await openResume(resumeFile, { profile });
  const values = valuesOf(opened.application, resume);
  const [whole, template, letter, mail] = await together(
    profile === undefined ? Promise.resolve(resume) : openResume(resumeFile),
    chooseTemplate(opened, resume),
    letterFile === undefined ? Promise.resolve(undefined) : openLetter(letterFile, values),
    fillMail(opened, values),
  );
  return { resume, whole, template, letter, mail };
}

/** The application's, else the résumé's; a folder is relative to the file that names it. */
async function chooseTemplate({ application, source }: OpenedApplication, resume: OpenedResume): Promise<Template> {
  const { template: named } = application;
  if (named === undefined) {
    return openTemplate(templateFrom(resume.resume.design.template ?? defaultTemplate, resume.source.file));
  }
  try {
    return await openTemplate(templateFrom(named, source.file));
  } catch (error) {
    if (!(error instanceof UserError) || isFolder(named)) throw error;
    throw new UserError(
      error.problems.map(({ message, hint }) => source.problem(['template'], 'value', message, hint)),
    );
  }
}

/** Waits for all; what is wrong with several of them is told at once. */
async function together<T extends readonly unknown[]>(...tasks: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const settled = await Promise.allSettled(tasks);
  const problems: Problem[] = [];
  for (const one of settled) {
    if (one.status === 'fulfilled') continue;
    if (!(one.reason instanceof UserError)) throw one.reason;
    problems.push(...one.reason.problems);
  }
  if (problems.length > 0) throw new UserError(problems);
  return settled.map((one) => (one.status === 'fulfilled' ? one.value : undefined)) as unknown as T;
}
