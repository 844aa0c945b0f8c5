import { basename, resolve } from 'node:path';
import { inlineLine } from '../document/text.ts';
import type { OpenedResume } from '../pipeline.ts';
import { templateFrom } from '../template/template-from.ts';
import type { BuildRequest } from './build-request.ts';
import { filesOf } from './files-of.ts';
import { isData } from './formats.ts';
import { defaultTemplate } from './load-template.ts';
import type { Input } from './open-input.ts';
import type { Output } from './plan-outputs.ts';

/** One format of one résumé, through one template. */
export interface Job extends Output {
  /** The template as it can be opened: its name, or its folder. */
  readonly named: string;
  /** Its name. */
  readonly template: string;
  readonly opened: OpenedResume;
  readonly profile: string | null;
}

/** The jobs of a résumé, grouped by the template that their formats share. */
export function planJobs(
  input: Extract<Input, { opened: OpenedResume }>,
  { templates, formats }: Pick<BuildRequest, 'templates' | 'formats'>,
): readonly (readonly Job[])[] {
  const { opened, profile } = input;
  const { resume, source, document } = opened;
  const reads = filesOf(input, templates);
  const chosen = templates ?? [templateFrom(resume.design.template ?? defaultTemplate, source.file)];
  const name = inlineLine(document.name.content);
  return chosen.map((named, index) => {
    // Data is the same whatever the template, so it is written once.
    const own = formats.filter((format) => index === 0 || !isData(format));
    return own.map((format) => {
      const template = basename(resolve(named));
      const names = { name, profile: opened.profile?.name };
      const parts = isData(format) ? names : { ...names, template, isOnly: chosen.length === 1 };
      return { input: source.file, reads, opened, profile: profile ?? null, named, template, format, parts };
    });
  });
}
