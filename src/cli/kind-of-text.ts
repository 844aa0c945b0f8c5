import { parseSource } from '../read/parse-source.ts';

/** The kinds of files beside résumés that an author of Galley writes. */
export type OtherKind = 'letter' | 'application' | 'profile' | 'template';

/** What a text of a file is, by its shape; undefined for a résumé and for anything else. */
export function kindOfText(text: string, file: string): OtherKind | undefined {
  if (/\.(md|markdown)$/i.test(file)) return /^\uFEFF?---[ \t]*\r?\n/.test(text) ? 'letter' : undefined;
  const data = dataOf(text, file);
  if ('name' in data || 'basics' in data || 'cv' in data) return undefined;
  if ('company' in data && 'resume' in data) return 'application';
  if ('tags' in data || 'replace' in data || 'limit' in data || 'merge' in data) return 'profile';
  return 'from' in data ? 'template' : undefined;
}

function dataOf(text: string, file: string): object {
  try {
    return Object(parseSource(text, file).data);
  } catch {
    return {};
  }
}
