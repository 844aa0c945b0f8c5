import type { z } from 'zod';
import type { Path } from '../errors.ts';
import { type DateWords, withDateWords } from './date-words.ts';
import { parseDate, parseStartEnd } from './dates.ts';
import type { highlightSchema } from './highlight-schema.ts';
import type { nodeSchema } from './node-schema.ts';
import type { Highlight, ResumeNode, Term } from './resume.ts';
import type { termsSchema } from './terms-schema.ts';

/** The keys of a mapping in the author's order. */
export type KeysOf = (path: Path) => readonly string[];

type NodeData = z.output<typeof nodeSchema>;
type HighlightData = z.output<typeof highlightSchema>;
type TermsData = z.output<typeof termsSchema>;

/** Takes a node as the schema gives it and gives it in its one final shape; a bare text is its title. */
export function lowerNode(data: string | NodeData, path: Path, keysOf: KeysOf, around: DateWords): ResumeNode {
  if (typeof data === 'string') return { title: data };
  const words = withDateWords(around, data.language);
  const { date, start, end, terms, highlights, entries, ...rest } = data;
  const whole = date === undefined ? {} : { date: parseDate(date.trim(), words) };
  const split = start !== undefined || end !== undefined ? { date: parseStartEnd(start, end, words) } : whole;
  return {
    ...rest,
    ...split,
    ...(highlights && {
      highlights: highlights.map((item, index) => lowerHighlight(item, [...path, 'highlights', index], keysOf)),
    }),
    ...(terms && { terms: lowerTerms(terms, [...path, 'terms'], keysOf) }),
    ...(entries && {
      entries: entries.map((item, index) => lowerNode(item, [...path, 'entries', index], keysOf, words)),
    }),
  };
}

function lowerHighlight(data: string | HighlightData, path: Path, keysOf: KeysOf): Highlight {
  if (typeof data === 'string') return { text: data };
  const { terms, highlights, ...rest } = data;
  return {
    ...rest,
    ...(highlights && {
      highlights: highlights.map((item, index) => lowerHighlight(item, [...path, 'highlights', index], keysOf)),
    }),
    ...(terms && { terms: lowerTerms(terms, [...path, 'terms'], keysOf) }),
  };
}

/** Rows in the author's order: objects put keys like `2015` first, the source remembers. */
export function lowerTerms(terms: TermsData, path: Path, keysOf: KeysOf): readonly Term[] {
  if (Array.isArray(terms)) return terms.map((term, key) => ({ ...term, key }));
  const written = keysOf(path);
  const keys = written.length > 0 ? written : Object.keys(terms);
  return keys.map((key) => ({ label: key, value: terms[key] ?? '', key }));
}
