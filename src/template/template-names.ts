import { templates } from '../../templates/index.ts';

/** The templates that come with Galley; knowing their names loads none of them. */
export const templateNames = Object.keys(templates) as readonly (keyof typeof templates)[];

/** Whether a template's name is the path of a folder: `./mine`, `looks/mine`, `C:\mine`. */
export function isFolder(name: string): boolean {
  return /[\\/]/.test(name) || name === '.' || name === '..';
}

/** The template of a file that names none. */
export const defaultTemplate = 'classic';
