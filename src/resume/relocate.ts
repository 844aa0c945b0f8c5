import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Resume } from './resume.ts';

/** Takes a résumé whose files are relative to one folder and gives it with them relative to another. */
export function relocate(resume: Resume, from: string, to: string): Resume {
  const move = (file: string): string =>
    isAbsolute(file) ? file : relative(to, resolve(from, file)).split(sep).join('/');
  const { photo, design } = resume;
  const { font } = design;
  const files = typeof font === 'object' && Object.entries(font).map(([style, file]) => [style, file && move(file)]);
  return {
    ...resume,
    ...(photo !== undefined && { photo: move(photo) }),
    ...(files && { design: { ...design, font: Object.fromEntries(files) } }),
  };
}
