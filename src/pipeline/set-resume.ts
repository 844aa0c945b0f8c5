import { inlineLine, readDocument } from '../document/text.ts';
import { type ArrangedResume, arrangeResume, type BuildSettings, type OpenedResume } from '../pipeline.ts';
import type { Attachment } from '../render/attachment.ts';
import type { EngineChoice } from '../render/latex/run/find-engine.ts';
import type { Template } from '../render/template.ts';
import type { Resume } from '../resume/resume.ts';
import type { Taken } from '../tailor/account.ts';
import type { FittedResume } from './fit-pages.ts';

/** A résumé as it is set through a template, fitted if that was asked for: what all its formats share. */
export interface SetResume extends ArrangedResume {
  /** The source of what is printed, which travels in its PDF; nothing where its author does not want that. */
  readonly source: () => Promise<Attachment | undefined>;
  /** What was changed to make it fit, for people; empty where nothing was. */
  readonly changes: readonly string[];
  /** What its profile took out or replaced, and what was left out to make it fit. */
  readonly taken: readonly Taken[];
}

/** How to set a résumé. */
export interface SetSettings extends Pick<BuildSettings, 'template' | 'pages'> {
  /** Where TeX makes the PDF, and so says how many pages there are. */
  readonly latex?: EngineChoice | undefined;
}

/**
 * Arranges an opened résumé for a template, fitted to the pages that are asked for.
 * @throws UserError for more text than fits.
 */
export async function setResume(given: OpenedResume, settings: SetSettings): Promise<SetResume> {
  const { arranged, template, opened, changes } = await fitted(given, settings);
  const source = async (): Promise<Attachment | undefined> => {
    const { attachedSource } = await import('../write/attached-source.ts');
    const said = [...arranged.furniture, ...readDocument(arranged).map(({ text }) => text)];
    return attachedSource(printed(opened.resume, template), inlineLine(arranged.name.content), said);
  };
  return { arranged, template, source, changes, taken: opened.taken };
}

async function fitted(opened: OpenedResume, { template, pages, latex }: SetSettings): Promise<FittedResume> {
  const { profile } = opened.profile ?? {};
  const most = pages ?? profile?.pages;
  if (most === undefined) return { ...arrangeResume(opened, template), opened, changes: [] };
  const { fitPages } = await import('./fit-pages.ts');
  const measure = latex && (await import('../render/latex/measure-latex.ts')).measureBy(latex);
  return fitPages(opened, template, { pages: most, drop: profile?.fit?.drop, measure });
}

/** The résumé with the template that it is printed through, or the one of Galley that that is made from. */
export function printed(resume: Resume, { theme, from = theme.name }: Template): Resume {
  const { template: _, ...design } = resume.design;
  return { ...resume, design: { template: from, ...design } };
}
