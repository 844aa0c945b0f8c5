import { showUrl } from '../document/markdown/show-url.ts';
import type { ArrangedDocument, ContactItem, Inline, Passage } from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import { mapPassages } from './map-passages.ts';

/** Writes the target of every link behind its text, so that paper loses nothing: `notes (example.org/notes)`. */
export function spellLinks(document: ArrangedDocument): ArrangedDocument {
  const spelt = mapPassages(document, spellPassage);
  return { ...spelt, contact: document.contact.map(spellContact) };
}

/** E-mail, telephone and web address say what they are, and a network's name with the user's finds the page. */
function spellContact(item: ContactItem): ContactItem {
  if (item.kind !== 'link' || item.network !== undefined) return item;
  return { ...item, passage: spellPassage(item.passage) };
}

function spellPassage(passage: Passage): Passage {
  return { ...passage, content: passage.content.flatMap(spellInline) };
}

function spellInline(inline: Inline): readonly Inline[] {
  if (!('children' in inline)) return [inline];
  if (inline.type !== 'link') return [{ ...inline, children: inline.children.flatMap(spellInline) }];
  const shown = showUrl(inline.url);
  return showUrl(inlineText(inline.children)) === shown ? [inline] : [inline, { type: 'text', value: ` (${shown})` }];
}
