import type { ExpectedPassage } from '../document/text.ts';
import { normalize } from './normalize.ts';

/** The fields that a head begins with. */
const HEAD = /(?:^|\.)(?:title|organization|kind)$/u;
/** How many passages behind a heading its page can end. */
const MAX_PASSAGES = 12;

/**
 * Whether a line begins a text that does not belong to the node a heading names: a label without a rank of its own, say.
 * False where the source does not tell.
 */
export function opensAnother(heading: string, line: string, expected: readonly ExpectedPassage[]): boolean {
  const [title, start] = [fold(heading), fold(line)];
  return expected.some(({ path, text }, index) => {
    if (start === '' || !HEAD.test(path) || !title.startsWith(fold(text))) return false;
    const after = expected.slice(index + 1, index + 1 + MAX_PASSAGES);
    const opened = after.find(
      (passage) => fold(passage.text).startsWith(start) || start.startsWith(fold(passage.text)),
    );
    const node = path.replace(/\.[^.]*$/u, '.');
    return opened !== undefined && !opened.path.startsWith(node);
  });
}

/** Letters and figures alone: the page shows bullets, commas and capitals of its own. */
function fold(text: string): string {
  return normalize(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
