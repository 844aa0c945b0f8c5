import type { ArrangedDocument } from '../../../document/model.ts';
import { readDocument } from '../../../document/text.ts';
import type { Tokens } from '../../../theme/theme.ts';

/** What the page sets besides the document's text: marks of lists, numbers, the foot of a printed page. */
const ALWAYS = ' 0123456789.,·–/';

/** Every letter that a page sets in the face of its text, and its capitals in the document's language and in others. */
export function lettersOf(document: ArrangedDocument, { bullets, headings }: Tokens): ReadonlySet<string> {
  const texts = readDocument(document).map(({ text, separator = '' }) => text + separator);
  const whole = [...texts, ...document.furniture, ...bullets, ALWAYS].join('');
  // Turkish has a capital of its own for i.
  const capitals = headings === 'upper' ? whole.toLocaleUpperCase(document.language) + whole.toUpperCase() : '';
  return new Set([...whole, ...capitals].filter((letter) => letter >= ' '));
}
