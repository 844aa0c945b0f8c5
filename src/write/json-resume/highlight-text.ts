import type { Path } from '../../errors.ts';
import type { Highlight, Term } from '../../resume/resume.ts';
import { type Leftover, leftover } from '../leftover.ts';

/** A list of texts, and what they could not hold. */
export interface Texts {
  readonly texts: readonly string[];
  readonly left: readonly Leftover[];
}

/** Bullets as texts; those below a bullet become a Markdown list in its text. */
export function highlightTexts(highlights: readonly Highlight[] = [], path: Path = []): Texts {
  const texts = highlights.map(textOf);
  const left = highlights.flatMap((item, index) => leftOf(item, [...path, index]));
  return { texts: texts.filter((text) => text !== ''), left };
}

/** A row of terms as a bullet. */
export function termText({ label, value }: Term): string {
  return `${label}${/[.:;,!?…]$/.test(label) ? ' ' : ': '}${value}`;
}

/** A Markdown list below a line of text. */
export function withList(text: string | undefined, items: readonly string[]): string {
  const lines = items.map((item) => `- ${asLine(item).replace(/\n(?=.)/g, '\n  ')}`);
  if (text === undefined || lines.length === 0) return text ?? lines.join('\n');
  return [asLine(text), ...lines].join('\n');
}

/** What begins a heading, a quotation, an item, a rule, a fence or a definition where a text has several lines. */
const BLOCK = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|(?:[-*_]\s*){3,}$|`{3}|~{3}|\[(?=[^\]]*\]:))/;

/** A text of one line is read as a line only, whatever it begins with; among others it needs a backslash for that. */
function asLine(text: string): string {
  if (text.includes('\n')) return text;
  return BLOCK.test(text) ? `\\${text}` : text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function textOf({ text, highlights = [], terms = [] }: Highlight): string {
  return withList(text, [...highlights.map(textOf), ...terms.map(termText)]);
}

function leftOf({ text: _, highlights = [], terms, ...rest }: Highlight, path: Path): readonly Leftover[] {
  return [
    ...leftover(rest, path),
    ...(terms ?? []).flatMap(({ tags }, index) => leftover(tags, [...path, 'terms', index, 'tags'])),
    ...highlights.flatMap((item, index) => leftOf(item, [...path, 'highlights', index])),
  ];
}
