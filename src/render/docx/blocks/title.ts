import type { ArrangedDocument, Inline } from '../../../document/model.ts';
import type { ParagraphStyle } from '../paragraph-styles.ts';
import { topPlace } from '../place.ts';
import { FROM_RIGHT } from '../script-runs.ts';
import { setInline } from '../set-inline.ts';
import { setText, type TextStyle, textStyle } from '../set-text.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { stripAt } from './paragraph.ts';

/** Name, headline and how to reach the author: in the text, since parsers pass over the heads of pages. */
export function setTitle({ name, headline, contact }: ArrangedDocument, sheet: Sheet): readonly Strip[] {
  const { specs } = sheet;
  const strip = (style: ParagraphStyle, set: (text: TextStyle) => Strip['children']): Strip =>
    stripAt(topPlace(specs[style].above, sheet), sheet, style, set(textStyle(sheet, undefined, specs[style].face)));
  return [
    strip('Title', (text) => setInline(name.content, text)),
    ...(headline ? [strip('Subtitle', (text) => setInline(headline.content, text))] : []),
    ...(contact.length > 0 ? [strip('Contact', (text) => setContact(contact, { ...text, linked: false }))] : []),
  ];
}

/** Items with dots between them: a line breaks between two of them as long as they are short. */
function setContact(contact: ArrangedDocument['contact'], text: TextStyle): Strip['children'] {
  const fromRight = text.sheet.direction === 'rtl';
  return contact.flatMap(({ passage }, index) => [
    ...(index > 0 ? setText(fromRight ? '\u200F  ·  \u200F' : '  ·  ', text) : []),
    ...setInline(
      passage.content.map((inline) =>
        mapText(inline, (value) => (fromRight ? marked(unbroken(value)) : unbroken(value))),
      ),
      text,
    ),
  ]);
}

/** The most letters of an item that a line keeps together. */
const SHORT = 40;

function unbroken(value: string): string {
  return value.length <= SHORT ? value.replaceAll(' ', '\u00A0') : value;
}

/**
 * In a line from the right, marks (U+200E) around what runs from the left keep the sign before a number in its place,
 * and those around the dots (U+200F) keep two such items from being taken for one.
 */
function marked(value: string): string {
  return FROM_RIGHT.test(value) ? value : `\u200E${value}\u200E`;
}

function mapText(inline: Inline, map: (value: string) => string): Inline {
  if (inline.type === 'text') return { ...inline, value: map(inline.value) };
  return 'children' in inline ? { ...inline, children: inline.children.map((child) => mapText(child, map)) } : inline;
}
