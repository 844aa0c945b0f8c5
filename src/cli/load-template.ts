import type { Template } from '../render/template.ts';
import { isFolder, templateNames } from '../template/template-names.ts';
import { requireName } from './usage-error.ts';

export { defaultTemplate } from '../template/template-names.ts';

/**
 * Loads a template by its name or its folder.
 * @throws UsageError with the nearest name when there is none, UserError with what is wrong in a folder.
 */
export async function loadTemplate(name: string): Promise<Template> {
  const known = isFolder(name) ? name : requireName('template', name, templateNames);
  const { openTemplate } = await import('../template/open-template.ts');
  return openTemplate(known);
}
