import type { ExtractedPage } from './extract.ts';
import type { Finding } from './rule.ts';

/**
 * One finding for each page on which a pattern's characters stand, with their number. `pattern` must be global; `none`
 * and `some` are the messages, `some` is handed the words around the first.
 */
export function findCharacters(
  pages: readonly ExtractedPage[],
  pattern: RegExp,
  none: string,
  some: (near: string) => string,
): readonly Finding[] {
  const found = pages.flatMap(({ number, text }) => {
    const hits = [...text.matchAll(pattern)];
    const first = hits[0];
    if (!first) return [];
    const near = text
      .slice(Math.max(0, first.index - 15), first.index + 15)
      .replace(/\s+/gu, ' ')
      .trim();
    return [{ ok: false, value: hits.length, page: number, message: some(near) }];
  });
  return found.length > 0 ? found : [{ ok: true, value: 0, message: none }];
}
