import type { ArrangedDocument, ArrangedHead, Block, Entry, Inline, Passage } from '../../document/model.ts';
import { inlineText } from '../../document/text.ts';
import { mapPassages } from '../../theme/map-passages.ts';
import { raise } from './raise.ts';
import { sayFormula } from './say-formula.ts';

/**
 * Gives a document in which everything is said in letters: raised and lowered figures and formulas as such letters,
 * and a colon between a label and what is set behind it.
 */
export function sayPlainly(document: ArrangedDocument): ArrangedDocument {
  const { regions, ...shell } = mapPassages(document, sayPassage);
  const colon = document.words.colon.trimEnd();
  return {
    ...shell,
    name: sayPassage(document.name),
    contact: document.contact.map((item) => ({ ...item, passage: sayPassage(item.passage) })),
    regions: regions.map((region) => ({
      ...region,
      summary: region.summary.map((block) => label(block, colon)),
      sections: region.sections.map((section) => ({
        ...section,
        body: section.body.map((block) => label(block, colon)),
      })),
    })),
  };
}

function sayPassage(passage: Passage): Passage {
  return { ...passage, content: passage.content.map(sayInline) };
}

function sayInline(inline: Inline): Inline {
  if (inline.type === 'math') return { type: 'text', value: sayFormula(inline.formula) };
  if (!('children' in inline)) return inline;
  const children = inline.children.map(sayInline);
  if (inline.type !== 'superscript' && inline.type !== 'subscript') return { ...inline, children };
  return { type: 'text', value: raise(inlineText(children), inline.type) };
}

function label(block: Block<ArrangedHead>, colon: string): Block<ArrangedHead> {
  switch (block.type) {
    case 'paragraph':
      return block;
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ blocks: item.blocks.map((inner) => label(inner, colon)) })),
      };
    case 'terms':
      return {
        ...block,
        rows: block.rows.map((row) =>
          row.value.content.length > 0 ? { ...row, label: close(row.label, colon) } : row,
        ),
      };
    case 'entry': {
      const body = block.body.map((inner) => label(inner, colon));
      return { ...block, head: isRunIn(block) ? closeHead(block.head, colon) : block.head, body };
    }
  }
}

/** True for a label that stands on the line of the prose that it is the label of. */
export function isRunIn({ shape, body }: Entry<ArrangedHead>): boolean {
  return shape === 'labelled-list' && body[0]?.type === 'paragraph';
}

function closeHead(head: ArrangedHead, colon: string): ArrangedHead {
  const [first, ...rest] = head.lines;
  const last = first?.parts.at(-1);
  if (first === undefined || last === undefined) return head;
  const parts = [...first.parts.slice(0, -1), { ...last, passage: close(last.passage, colon) }];
  return { ...head, lines: [{ parts }, ...rest] };
}

/** A label that ends in punctuation takes no colon. */
function close(passage: Passage, colon: string): Passage {
  if (/[.:;,!?…。：،؛؟]$/.test(inlineText(passage.content))) return passage;
  return { ...passage, content: [...passage.content, { type: 'text', value: colon }] };
}
