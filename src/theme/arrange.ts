import type {
  ArrangedDocument,
  ArrangedHead,
  Block,
  Entry,
  Head,
  List,
  ResumeDocument,
  Section,
} from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import { arrangeHead } from './arrange-head.ts';
import { spellLinks } from './spell-links.ts';
import type { RegionRule, Theme } from './theme.ts';

/**
 * Puts a document into a theme's reading order: every section into its region, every head into lines.
 * What comes out is both what backends draw and what the proof holds the file to.
 */
export function arrange(document: ResumeDocument, theme: Theme): ArrangedDocument {
  const { sections, summary, ...shell } = document;
  const arranged: ArrangedDocument = {
    ...shell,
    summary: summary.map((block) => arrangeBlock(block, theme)),
    regions: theme.regions.map((rule) => ({
      name: rule.name,
      sections: sections.filter((section) => ruleFor(section, theme) === rule).map((one) => arrangeSection(one, theme)),
    })),
    furniture: furnitureOf(document, theme),
  };
  return theme.tokens.links === 'url-in-print' ? spellLinks(arranged) : arranged;
}

/** The first rule that names the section's kind, else the one for all kinds, else the last. */
function ruleFor(section: Section<Head>, theme: Theme): RegionRule | undefined {
  const named = theme.regions.find((rule) => section.kind !== undefined && rule.kinds.includes(section.kind));
  return named ?? theme.regions.find((rule) => rule.kinds.includes('*')) ?? theme.regions.at(-1);
}

function arrangeSection(section: Section<Head>, theme: Theme): Section<ArrangedHead> {
  return {
    ...section,
    head: arrangeHead(section.head, 'section', theme),
    body: section.body.map((block) => arrangeBlock(block, theme)),
  };
}

function arrangeBlock(block: Block<Head>, theme: Theme): Block<ArrangedHead> {
  switch (block.type) {
    case 'paragraph':
    case 'terms':
      return block;
    case 'list':
      return arrangeList(block, theme);
    case 'entry':
      return arrangeEntry(block, theme);
  }
}

function arrangeList(list: List<Head>, theme: Theme): List<ArrangedHead> {
  return {
    ...list,
    items: list.items.map((item) => ({ blocks: item.blocks.map((block) => arrangeBlock(block, theme)) })),
  };
}

function arrangeEntry(entry: Entry<Head>, theme: Theme): Entry<ArrangedHead> {
  return {
    ...entry,
    head: arrangeHead(entry.head, entry.shape, theme),
    body: entry.body.map((block) => arrangeBlock(block, theme)),
  };
}

/** What the foot of every page says, as `design.footer` asks. */
function furnitureOf({ name, words }: ResumeDocument, { tokens }: Theme): readonly string[] {
  if (tokens.footer === 'none') return [];
  return tokens.footer === 'page' ? [words.page] : [inlineText(name.content), words.page];
}
