import type { Template } from '../render/template.ts';
import { isFolder, templateNames } from '../template/template-names.ts';
import { requireName } from './usage-error.ts';

/** The template of a file that names none. */
export const defaultTemplate = 'classic';

/** The formats that `build` can write: those of data need neither template nor proof. */
export const formats: readonly string[] = ['pdf', 'json', 'yaml'];

/**
 * Loads a template by its name or its folder.
 * @throws UsageError with the nearest name when there is none, UserError with what is wrong in a folder.
 */
export async function loadTemplate(name: string): Promise<Template> {
  const known = isFolder(name) ? name : requireName('template', name, templateNames);
  const { openTemplate } = await import('../template/open-template.ts');
  return openTemplate(known);
}
