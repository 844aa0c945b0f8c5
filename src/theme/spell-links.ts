import { showUrl } from '../document/markdown/show-url.ts';
import type {
  ArrangedDocument,
  ArrangedHead,
  Block,
  ContactItem,
  Inline,
  Passage,
  Section,
} from '../document/model.ts';
import { inlineText } from '../document/text.ts';

/** Writes the target of every link behind its text, so that paper loses nothing: `notes (example.org/notes)`. */
export function spellLinks(document: ArrangedDocument): ArrangedDocument {
  return {
    ...document,
    headline: document.headline && spellPassage(document.headline),
    contact: document.contact.map(spellContact),
    regions: document.regions.map((region) => ({
      ...region,
      summary: region.summary.map(spellBlock),
      sections: region.sections.map(spellSection),
    })),
  };
}

/** E-mail, telephone and web address say what they are, and a network's name with the user's finds the page. */
function spellContact(item: ContactItem): ContactItem {
  if (item.kind !== 'link' || item.network !== undefined) return item;
  return { ...item, passage: spellPassage(item.passage) };
}

function spellSection(section: Section<ArrangedHead>): Section<ArrangedHead> {
  return { ...section, head: spellHead(section.head), body: section.body.map(spellBlock) };
}

function spellHead(head: ArrangedHead): ArrangedHead {
  const lines = head.lines.map((line) => ({
    parts: line.parts.map((part) => ({ ...part, passage: spellPassage(part.passage) })),
  }));
  return { ...head, lines, marginal: head.marginal.map(spellPassage) };
}

function spellBlock(block: Block<ArrangedHead>): Block<ArrangedHead> {
  switch (block.type) {
    case 'paragraph':
      return { ...block, passage: spellPassage(block.passage) };
    case 'terms':
      return {
        ...block,
        rows: block.rows.map((row) => ({ label: spellPassage(row.label), value: spellPassage(row.value) })),
      };
    case 'list':
      return { ...block, items: block.items.map((item) => ({ blocks: item.blocks.map(spellBlock) })) };
    case 'entry':
      return { ...block, head: spellHead(block.head), body: block.body.map(spellBlock) };
  }
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
