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
  const lines = items.map((item) => `- ${item.replace(/\n(?=.)/g, '\n  ')}`);
  return [...(text === undefined ? [] : [text]), ...lines].join('\n');
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
