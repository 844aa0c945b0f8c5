import { readFile } from 'node:fs/promises';
import type { Problem } from '../errors.ts';
import { kindOfText } from './kind-of-text.ts';

/**
 * What to do with a file that could not be read as a résumé because it is another of Galley's kinds: a letter, a profile
 * or an application. Undefined for anything else.
 */
export async function tellOtherKind(file: string): Promise<Problem | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  if (/\.(md|markdown)$/i.test(file)) {
    const hint = 'A letter is set with its résumé: name both in an application, and run: galley apply application.yaml';
    return { message: `“${file}” is a letter or another text, not a résumé.`, hint, file };
  }
  const kind = kindOfText(text, file);
  if (kind === 'application')
    return { message: `“${file}” is an application, not a résumé.`, hint: `Make it with: galley apply ${file}`, file };
  if (kind === 'profile') {
    const hint = `A profile goes with a résumé: galley build resume.yaml -p ${file}`;
    return { message: `“${file}” is a profile, not a résumé.`, hint, file };
  }
  if (kind === 'template') {
    const hint = 'A theme goes with a résumé: galley build resume.yaml -t FOLDER';
    return { message: `“${file}” is the theme of a template, not a résumé.`, hint, file };
  }
  return undefined;
}
