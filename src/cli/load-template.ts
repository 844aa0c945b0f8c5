import { templates } from '../../templates/index.ts';
import type { Template } from '../render/template.ts';
import { requireName } from './usage-error.ts';

/** The template of a file that names none. */
export const defaultTemplate = 'classic';

/** The formats that `build` can write: those of data need neither template nor proof. */
export const formats: readonly string[] = ['pdf', 'json', 'yaml'];

/** The templates there are; knowing their names loads none of them. */
export const templateNames = Object.keys(templates) as readonly (keyof typeof templates)[];

/**
 * Loads a template by its name.
 * @throws UsageError with the nearest name when there is none.
 */
export async function loadTemplate(name: string): Promise<Template> {
  return templates[requireName('template', name, templateNames)]();
}
