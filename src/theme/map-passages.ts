import type { ArrangedDocument, ArrangedHead, Block, Passage, Section } from '../document/model.ts';

type Change = (passage: Passage) => Passage;

/** Gives a document with every passage changed but the name, and those of contacts. */
export function mapPassages(document: ArrangedDocument, change: Change): ArrangedDocument {
  return {
    ...document,
    headline: document.headline && change(document.headline),
    regions: document.regions.map((region) => ({
      ...region,
      summary: region.summary.map((block) => mapBlock(block, change)),
      sections: region.sections.map((section) => mapSection(section, change)),
    })),
  };
}

function mapSection(section: Section<ArrangedHead>, change: Change): Section<ArrangedHead> {
  return {
    ...section,
    head: mapHead(section.head, change),
    body: section.body.map((block) => mapBlock(block, change)),
  };
}

function mapHead(head: ArrangedHead, change: Change): ArrangedHead {
  const lines = head.lines.map((line) => ({
    parts: line.parts.map((part) => ({ ...part, passage: change(part.passage) })),
  }));
  return { ...head, lines, marginal: head.marginal.map(change) };
}

function mapBlock(block: Block<ArrangedHead>, change: Change): Block<ArrangedHead> {
  switch (block.type) {
    case 'paragraph':
      return { ...block, passage: change(block.passage) };
    case 'terms':
      return { ...block, rows: block.rows.map((row) => ({ label: change(row.label), value: change(row.value) })) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ blocks: item.blocks.map((inner) => mapBlock(inner, change)) })),
      };
    case 'entry':
      return {
        ...block,
        head: mapHead(block.head, change),
        body: block.body.map((inner) => mapBlock(inner, change)),
      };
  }
}
