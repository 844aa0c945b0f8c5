import { normalize } from '../../normalize.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../../rule.ts';

/** What is written over résumés instead of a name. */
const title = /^(curriculum vitae|cv|r[ée]sum[ée]|lebenslauf|curr[íi]culum|bewerbung|personal details|contact)\b/iu;

/** Readers take the first line of the text for the name. */
export const nameFirst: Rule = {
  id: 'name-first',
  severity: 'warning',
  ats: true,
  bar: 'the name on the first line',
  reads: 'all',
  judge: ({ layout: { lines, headings }, question: { expected } }) => {
    const [first] = lines;
    if (first === undefined) return [];
    const line = fold(first.text);
    const known = expected?.find(({ kind }) => kind === 'name')?.text;
    const largest = headings.filter(({ page }) => page === 1).toSorted((one, other) => other.size - one.size)[0];
    const ok =
      known === undefined
        ? isName(line, first.text, largest?.text)
        : line.includes(fold(known)) || fold(known).startsWith(line);
    const message = ok
      ? 'The text begins with the name.'
      : `The text begins with ${quote(first.text)}; systems that read résumés take that for your name. Put the name first.`;
    return [{ ok, value: quote(first.text), message }];
  },
};

/** Without a source: no title of a document, and nothing larger elsewhere on the page. */
function isName(line: string, text: string, largest: string | undefined): boolean {
  if (title.test(text) || /[@\d]/u.test(text)) return false;
  return largest === undefined || fold(largest).startsWith(line) || line.includes(fold(largest));
}

function fold(text: string): string {
  return normalize(text).replace(/\s+/gu, ' ').trim().toLowerCase();
}
