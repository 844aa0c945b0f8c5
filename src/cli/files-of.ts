import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFolder } from '../template/template-names.ts';
import type { Input } from './open-input.ts';

/** What a template's folder is made of, apart from what may lie beside it. */
const TEMPLATE_FILE = /^theme\.yaml$|\.([cm]?[jt]sx?|ttf|otf)$/i;

/**
 * The files that a result is made from, as paths: the résumé, its profile, its photo, its fonts, and what is in the
 * folders of its templates. `templates` are those of the command line; without them, the file's own counts.
 */
export function filesOf(input: Input, templates?: readonly string[]): readonly string[] {
  const own = input.profile === undefined ? [input.file] : [input.file, input.profile];
  const named = (templates ?? []).flatMap(templateFiles);
  if (!('opened' in input)) return [...own, ...named];
  const { photo, design } = input.opened.resume;
  const fonts = typeof design.font === 'object' ? Object.values(design.font) : [];
  const folder = dirname(input.file);
  const chosen = templates ?? (design.template === undefined ? [] : [fromFolder(design.template, folder)]);
  const beside = [photo, ...fonts].filter((file) => typeof file === 'string').map((file) => resolve(folder, file));
  return [...own, ...beside, ...chosen.flatMap(templateFiles)];
}

function fromFolder(template: string, folder: string): string {
  return isFolder(template) ? resolve(folder, template) : template;
}

/** None for a template of Galley's own, and for a folder that cannot be read, which is told when it is opened. */
function templateFiles(template: string): readonly string[] {
  if (!isFolder(template)) return [];
  const folder = resolve(template);
  try {
    const names = readdirSync(folder).filter((name) => TEMPLATE_FILE.test(name));
    return [...new Set(['theme.yaml', 'layout.tsx', ...names])].map((name) => join(folder, name));
  } catch {
    return [join(folder, 'theme.yaml')];
  }
}
