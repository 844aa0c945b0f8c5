/**
 * Galley as a library: the verbs of the command line as functions.
 *
 *     const opened = await openResume('resume.yaml');
 *     const template = await templates.classic();
 *     const { bytes, report } = await buildResume(opened, { template, date: new Date('2024-05-31') });
 *
 * In other formats, all from one layout:
 *
 *     const make = makeDocument(await setResume(opened, { template }), { date });
 *     const [md, txt] = await Promise.all([make('md'), make('txt')]);
 */
export { templates } from '../templates/index.ts';
export type { ApplicationFile } from './apply/application-file.ts';
export { applicationJsonSchema } from './apply/application-schema.ts';
export { type ApplySettings, type MadeApplication, makeApplication } from './apply/make-application.ts';
export type { Manifest } from './apply/manifest.ts';
export { type OpenedApplication, openApplication } from './apply/open-application.ts';
export type { ArrangedDocument, ResumeDocument } from './document/model.ts';
export { type Path, type Position, type Problem, UserError } from './errors.ts';
export { letterJsonSchema } from './letter/letter-schema.ts';
export { arrangeLetter, buildLetter } from './pipeline/build-letter.ts';
export { type Expectation, expect, type Proof, proofQuickly } from './pipeline/expectation.ts';
export {
  type Arranged,
  type DocumentFormat,
  type Draw,
  type MadeDocument,
  type MadeFile,
  type MakeSettings,
  makeDocument,
  renderDocument,
} from './pipeline/make-document.ts';
export { type OpenedLetter, openLetter } from './pipeline/open-letter.ts';
export { type OpenedProfile, openProfile } from './pipeline/open-profile.ts';
export { type SetResume, setResume } from './pipeline/set-resume.ts';
export { type DataFormat, type WrittenResume, writeResume } from './pipeline/write-resume.ts';
export {
  type ArrangedResume,
  arrangeResume,
  type BuildSettings,
  type BuiltResume,
  buildResume,
  type OpenedResume,
  type OpenSettings,
  openResume,
} from './pipeline.ts';
export { proofPdf } from './proof/proof.ts';
export type { Check, CheckReport, Report } from './proof/report.ts';
export type { Template } from './render/template.ts';
export type { Resume } from './resume/resume.ts';
export { resumeJsonSchema } from './resume/resume-schema.ts';
export type { Taken } from './tailor/account.ts';
export { type Profile, profileJsonSchema } from './tailor/profile-schema.ts';
export { openTemplate } from './template/open-template.ts';
export type { Theme } from './theme/theme.ts';
