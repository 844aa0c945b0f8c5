import { readFile } from 'node:fs/promises';
import type { Problem } from '../errors.ts';
import { parseSource } from '../read/parse-source.ts';

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
  const data = dataOf(text, file);
  if ('name' in data || 'basics' in data || 'cv' in data) return undefined;
  if ('company' in data && 'resume' in data)
    return { message: `“${file}” is an application, not a résumé.`, hint: `Make it with: galley apply ${file}`, file };
  if ('tags' in data || 'replace' in data || 'limit' in data || 'merge' in data) {
    const hint = `A profile goes with a résumé: galley build resume.yaml -p ${file}`;
    return { message: `“${file}” is a profile, not a résumé.`, hint, file };
  }
  return undefined;
}

function dataOf(text: string, file: string): object {
  try {
    return Object(parseSource(text, file).data);
  } catch {
    return {};
  }
}
