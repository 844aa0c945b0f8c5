import type { TypographyRules } from './rules.ts';
import type { Edit } from './view.ts';

/** Dashes that were typed with hyphens, and the ellipsis; an unspaced hyphen stays what it is. */
export function dashEdits(text: string, { dash }: TypographyRules): readonly Edit[] {
  const lastClosing = lastIndex(text, /(?<=[^\s-])--(?![-\p{L}\p{N}])/gu);
  const edits: Edit[] = [];
  for (const { 0: typed, index } of text.matchAll(/(?<!-)-{2,3}(?!-)|(?<=\S) -(?= \S)|(?<![./\\])\.{3}(?![./\\])/gu)) {
    if (isOption(text, typed, index) && index > lastClosing) continue;
    edits.push({ at: index, remove: typed.length, insert: signFor(typed, dash) });
  }
  return edits;
}

function signFor(typed: string, dash: string): string {
  if (typed === '...') return '…';
  if (typed === '---') return '—';
  return typed === '--' ? '–' : dash;
}

/** `--verbose` of a command line: space before, a letter behind, and no dash later that it could be a pair with. */
function isOption(text: string, typed: string, at: number): boolean {
  return typed === '--' && /^\p{L}/u.test(text.slice(at + 2, at + 4)) && (at === 0 || /\s/u.test(text[at - 1] ?? ''));
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
