import { showUrl } from '../../document/markdown/show-url.ts';
import type { ArrangedDocument, Inline, Passage } from '../../document/model.ts';
import { inlineText } from '../../document/text.ts';
import { mapPassages } from '../../theme/map-passages.ts';

type Link = Extract<Inline, { type: 'link' }>;

/** Writes the target of every link behind its text, unless the text is the target: `notes (https://example.org/notes)`. */
export function spellTargets(document: ArrangedDocument): ArrangedDocument {
  const spelt = mapPassages(document, spellPassage);
  const contact = document.contact.map((item) => ({ ...item, passage: spellPassage(item.passage) }));
  return { ...spelt, contact };
}

function spellPassage(passage: Passage): Passage {
  return { ...passage, content: passage.content.flatMap(spellInline) };
}

function spellInline(inline: Inline): readonly Inline[] {
  if (inline.type === 'link') {
    return isSaid(inline)
      ? inline.children
      : [...inline.children, { type: 'text', value: ` (${targetOf(inline.url)})` }];
  }
  if (!('children' in inline)) return [inline];
  // A target would make no superscript: it stands behind it.
  const links = inline.type === 'strong' || inline.type === 'emphasis' ? [] : linksIn(inline.children);
  if (links.length === 0) return [{ ...inline, children: inline.children.flatMap(spellInline) }];
  const targets = links.filter((link) => !isSaid(link)).map(({ url }) => targetOf(url));
  return [inline, ...(targets.length > 0 ? [{ type: 'text' as const, value: ` (${targets.join(', ')})` }] : [])];
}

function linksIn(content: readonly Inline[]): readonly Link[] {
  return content.flatMap((inline) => {
    if (inline.type === 'link') return [inline];
    return 'children' in inline ? linksIn(inline.children) : [];
  });
}

/** Whether a link's text says where it leads: an address, or a telephone number however its figures are parted. */
function isSaid({ url, children }: Link): boolean {
  const text = inlineText(children);
  if (/^tel:/i.test(url)) return figures(text.replace(/\(0\)/, '')) === figures(url);
  return showUrl(text) === showUrl(url);
}

function figures(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whole, so that programs know it for an address; of an e-mail or telephone, what comes after the scheme. */
function targetOf(url: string): string {
  return url.replace(/^(?:mailto|tel):/i, '');
}
