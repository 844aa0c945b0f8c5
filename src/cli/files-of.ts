import { dirname, join } from 'node:path';
import type { Input } from './open-input.ts';

/** The files that a result is made from, as paths: the résumé, its photo, its fonts. */
export function filesOf(input: Input): readonly string[] {
  if (!('opened' in input)) return [input.file];
  const { photo, design } = input.opened.resume;
  const fonts = typeof design.font === 'object' ? Object.values(design.font) : [];
  const named = [photo, ...fonts].filter((file) => typeof file === 'string');
  return [input.file, ...named.map((file) => join(dirname(input.file), file))];
}
