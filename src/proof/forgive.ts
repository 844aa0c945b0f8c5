import type { Alignment } from './align.ts';
import { normalize } from './normalize.ts';
import { type Atom, joinAtoms } from './split-atoms.ts';

/** Bullets and separators that a page may show between passages without anyone having written them. */
const decorations = new Set('•◦▪▫‣∙●○■□·|/,;:–—-');

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
  const left = rest.split(/\s+/u).filter((piece) => piece !== '' && !decorations.has(piece));
  if (left.length > 0 || seen.length === 0) return false;
  for (const key of seen) used.add(key);
  return true;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** The atoms between two passages that are bullets, separators or the number of a list item. */
export function forgiveDecorations(
  expected: readonly Atom[],
  found: readonly Atom[],
  { toLeft }: Alignment,
  furniture: ReadonlySet<number>,
): ReadonlySet<number> {
  const forgiven = new Set<number>();
  let start = 0;
  while (start < found.length) {
    let end = start;
    while (end < found.length && toLeft[end] === -1) end++;
    if (end > start && isBetweenPassages(expected, toLeft[start - 1], toLeft[end])) {
      for (let index = start; index < end; index++) {
        if (furniture.has(index)) continue;
        if (decorations.has(found[index]?.text ?? '')) forgiven.add(index);
        if (index + 1 < end && isListNumber(found[index], found[index + 1])) forgiven.add(index).add(index + 1);
      }
    }
    start = Math.max(end, start + 1);
  }
  return forgiven;
}

function isBetweenPassages(expected: readonly Atom[], before: number | undefined, after: number | undefined): boolean {
  const ends = before === undefined || expected[before]?.group !== expected[before + 1]?.group;
  const begins = after === undefined || expected[after]?.group !== expected[after - 1]?.group;
  return ends || begins;
}

function isListNumber(number: Atom | undefined, point: Atom | undefined): boolean {
  if (!number || !point || number.gap === 'none' || point.gap !== 'none') return false;
  return /^\d{1,3}$/u.test(number.text) && /^[.)]$/u.test(point.text);
}
