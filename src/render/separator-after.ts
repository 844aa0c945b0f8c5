import type { HeadPart } from '../document/model.ts';

/**
 * What stands between two parts of a head's line. No comma behind a part that ends in a mark of its own; an
 * abbreviation's full stop is none: `Acme, Inc., Rome`.
 */
export function separatorAfter(before: HeadPart | undefined, part: HeadPart): string {
  const last = before?.passage.content.at(-1);
  const closed = last?.type === 'text' && /[,;:!?…،؛؟、。，：；！？]$/u.test(last.value);
  return closed ? part.separator.replace(/^[.,;:،、]/u, '') : part.separator;
}
