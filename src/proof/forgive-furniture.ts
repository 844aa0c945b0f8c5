import type { Alignment } from './align.ts';
import { normalize } from './normalize.ts';
import { type Atom, joinAtoms } from './split-atoms.ts';

/** What may stand between running heads and page numbers. */
const separators = new Set('•·|/,;:–—-');

/** What pages repeat outside the text. `{n}` and `{m}` stand for the page's number and the number of pages. */
export interface Furniture {
  readonly texts: readonly string[];
  readonly pageOfLine: readonly number[];
  readonly pages: number;
}

/**
 * The atoms of whole lines that nobody expected and that say nothing but page numbers and running heads, each text at
 * most once a page.
 */
export function forgiveFurniture(
  found: readonly Atom[],
  { toLeft }: Alignment,
  furniture: Furniture,
): ReadonlySet<number> {
  const forgiven = new Set<number>();
  const used = new Set<string>();
  for (let start = 0; start < found.length; ) {
    const line = found[start]?.group ?? 0;
    let end = start;
    while (end < found.length && found[end]?.group === line) end++;
    if (toLeft.subarray(start, end).every((partner) => partner === -1)) {
      const page = furniture.pageOfLine[line] ?? 1;
      if (isFurniture(joinAtoms(found.slice(start, end)), page, furniture, used)) {
        for (let index = start; index < end; index++) forgiven.add(index);
      }
    }
    start = end;
  }
  return forgiven;
}

function isFurniture(line: string, page: number, { texts, pages }: Furniture, used: Set<string>): boolean {
  let rest = ` ${line} `;
  const seen: string[] = [];
  for (const text of [...texts, '{n}', '{m}'].toSorted((one, other) => other.length - one.length)) {
    const filled = normalize(text).trim().replaceAll('{n}', String(page)).replaceAll('{m}', String(pages));
    const key = `${page} ${text}`;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(filled)}(?![\\p{L}\\p{N}])`, 'u');
    if (filled === '' || used.has(key) || !pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    seen.push(key);
  }
  const left = rest.split(/\s+/u).filter((piece) => piece !== '' && !separators.has(piece));
  if (left.length > 0 || seen.length === 0) return false;
  for (const key of seen) used.add(key);
  return true;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
