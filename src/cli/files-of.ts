import { dirname, join, resolve } from 'node:path';
import { isFolder } from '../template/template-names.ts';
import type { Input } from './open-input.ts';

/** The files that a result is made from, as paths: the résumé, its profile, its photo, its fonts, its template's theme. */
export function filesOf(input: Input): readonly string[] {
  const own = input.profile === undefined ? [input.file] : [input.file, input.profile];
  if (!('opened' in input)) return own;
  const { photo, design } = input.opened.resume;
  const fonts = typeof design.font === 'object' ? Object.values(design.font) : [];
  const { template } = design;
  const folder = template !== undefined && isFolder(template) ? [join(template, 'theme.yaml')] : [];
  const named = [photo, ...fonts, ...folder].filter((file) => typeof file === 'string');
  return [...own, ...named.map((file) => resolve(dirname(input.file), file))];
}
