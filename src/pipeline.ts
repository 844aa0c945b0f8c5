import { dirname, resolve } from 'node:path';
import { checkNetworks } from './document/compose/check-networks.ts';
import { checkTexts } from './document/compose/check-texts.ts';
import { composeResume } from './document/compose/compose-resume.ts';
import type { ArrangedDocument, ResumeDocument } from './document/model.ts';
import type { Problem } from './errors.ts';
import { applyProfile } from './pipeline/apply-profile.ts';
import type { Proof } from './pipeline/expectation.ts';
import { layProfile } from './pipeline/lay-profile.ts';
import { located } from './pipeline/locate-problems.ts';
import { makeDocument } from './pipeline/make-document.ts';
import type { OpenedProfile } from './pipeline/open-profile.ts';
import { setResume } from './pipeline/set-resume.ts';
import type { Report } from './proof/report.ts';
import { checkFiles } from './read/check-files.ts';
import type { DialectName } from './read/dialects/dialect.ts';
import { readDialect } from './read/dialects/read-dialect.ts';
import { withoutLostPhoto } from './read/dialects/without-lost-photo.ts';
import { override } from './read/override.ts';
import { readSource } from './read/read-source.ts';
import type { Source } from './read/source.ts';
import { FAMILIES } from './render/fonts/families.ts';
import type { Template } from './render/template.ts';
import { checkFamily, missingFaces } from './resume/check-design.ts';
import type { Resume } from './resume/resume.ts';
import { validateResume } from './resume/validate.ts';
import type { Taken } from './tailor/account.ts';
import { applyDesign } from './theme/apply-design.ts';
import { arrange } from './theme/arrange.ts';

/** A résumé that has been read and found valid. */
export interface OpenedResume {
  /** The file it came from, with the place of everything in it. */
  readonly source: Source;
  readonly resume: Resume;
  /** What it says, in the author's order. */
  readonly document: ResumeDocument;
  /** What its author should know though nothing is wrong. */
  readonly warnings: readonly Problem[];
  /** The profile that it was tailored by. */
  readonly profile?: OpenedProfile | undefined;
  /** What that took out or replaced. */
  readonly taken: readonly Taken[];
  /** The folder that its photo and fonts are relative to, absolute. */
  readonly directory: string;
}

/** How to open a résumé. */
export interface OpenSettings {
  /** What the file holds, where it is not to be read: then its name need not be that of a file. */
  readonly bytes?: Uint8Array | undefined;
  /** The format the file is written in; without it, the one whose shape it has. */
  readonly from?: DialectName | undefined;
  /** Fields to override: `design.size=10`. */
  readonly sets?: readonly string[];
  /** What one application gets of it. */
  readonly profile?: OpenedProfile | undefined;
}

/** How to build a résumé. */
export interface BuildSettings {
  readonly template: Template;
  /** The document's date: the same input and date give the same bytes. */
  readonly date: Date;
  /** Who reads the PDF back; `false` leaves it unread. Default: `proofQuickly`, in this process. */
  readonly proof?: Proof | false | undefined;
  /** Fit to at most so many pages. */
  readonly pages?: number | undefined;
}

/** A finished PDF and what reading it back has shown. */
export interface BuiltResume {
  readonly bytes: Uint8Array;
  readonly report: Report | undefined;
  /** What was changed to make it fit, for people; empty where nothing was. */
  readonly changes: readonly string[];
  /** What its profile took out or replaced, and what was left out to make it fit. */
  readonly taken: readonly Taken[];
}

/**
 * Reads a résumé's file, validates it and composes what it says.
 * @throws UserError with every problem in the file.
 */
export async function openResume(file: string, settings: OpenSettings = {}): Promise<OpenedResume> {
  const read = await withoutLostPhoto(readDialect(await readSource(file, settings.bytes), settings.from));
  const { profile } = settings;
  const { source: laid, taken } = profile ? layProfile(read, profile) : { source: read, taken: [] };
  const source = override(laid, settings.sets ?? []);
  const fonts = checkFamily(source.data, Object.keys(FAMILIES)).map(({ path, at, message, hint }) =>
    source.problem(path, at, message, hint),
  );
  const template = await checkChoice(source);
  const found = [...(await checkFiles(source)), ...checkTexts(source), ...checkNetworks(source), ...fonts, ...template];
  const opened = composeSource(source, dirname(resolve(file)), found, profile);
  return { ...opened, taken: [...taken, ...opened.taken] };
}

/** The template that a design names, and its options; templates are loaded for them alone. */
async function checkChoice(source: Source): Promise<readonly Problem[]> {
  const design: unknown = Reflect.get(Object(source.data), 'design');
  if (design === undefined || design === null) return [];
  return (await import('./template/check-template.ts')).checkTemplate(source);
}

/**
 * Validates a source and composes what it says. `directory` is the folder its other files are relative to; `found` is
 * what is known to be wrong with it. With a profile, what it takes out is not composed.
 * @throws UserError with every problem.
 */
export function composeSource(
  source: Source,
  directory: string,
  found: readonly Problem[] = [],
  profile?: OpenedProfile,
): OpenedResume {
  const { resume, taken } = applyProfile(validateResume(source, found), profile);
  return recompose({ source, taken, directory, profile }, resume);
}

/** What `recompose` leaves as it is. */
type Origin = Omit<OpenedResume, 'resume' | 'document' | 'warnings'>;

/** Composes a résumé that comes from an opened one, with the places of that one's source. */
export function recompose(origin: Origin, resume: Resume): OpenedResume {
  const { source, taken, directory, profile } = origin;
  const warnings: Problem[] = [];
  const warn = (problem: Problem): void => void warnings.push(problem);
  const document = composeResume(resume, { directory, problem: source.problem, warn });
  const faces = missingFaces(resume.design.font);
  if (faces) warn(source.problem(faces.path, faces.at, faces.message, faces.hint));
  return { source, resume, document, warnings, taken, directory, profile };
}

/** A document in its template's reading order, and the template with the author's design applied. */
export interface ArrangedResume {
  readonly arranged: ArrangedDocument;
  readonly template: Template;
}

/** Puts a résumé into a template's reading order: what is drawn, and what the proof expects. */
export function arrangeResume({ resume, document, directory }: OpenedResume, template: Template): ArrangedResume {
  const theme = applyDesign(template.theme, resume.design, directory);
  return { arranged: arrange(document, theme), template: { ...template, theme } };
}

/**
 * Typesets an opened résumé and reads the PDF back. A report that is not `ok` is returned, not thrown.
 * @throws UserError for what only drawing can find: a character no font has, more text than fits the pages asked for.
 */
export async function buildResume(opened: OpenedResume, settings: BuildSettings): Promise<BuiltResume> {
  const set = await located(setResume(opened, settings), opened);
  const { files, report } = await located(makeDocument(set, settings)('pdf'), opened);
  return { bytes: files[0].bytes, report, changes: set.changes, taken: set.taken };
}
