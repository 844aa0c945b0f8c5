import type {
  ArrangedDocument,
  ArrangedHead,
  Block,
  Entry,
  Head,
  List,
  Region,
  ResumeDocument,
  Section,
} from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import { arrangeHead } from './arrange-head.ts';
import { numberWorks } from './number-works.ts';
import { spellLinks } from './spell-links.ts';
import { strongOwner } from './strong-owner.ts';
import { textMeasure } from './text-measure.ts';
import type { RegionRule, Theme } from './theme.ts';

/** What a part of the document is arranged for: the theme, and the measure in pt of the column it will stand in. */
interface Frame {
  readonly theme: Theme;
  readonly measure: number;
  /** Whose résumé it is. */
  readonly owner: string;
  /** The numbers of works, by their paths. */
  readonly numbers: ReadonlyMap<string, string>;
}

/**
 * Puts a document into a theme's reading order: every section into its region, every head into lines.
 * What comes out is both what backends draw and what the proof holds the file to.
 */
export function arrange(document: ResumeDocument, theme: Theme): ArrangedDocument {
  const { sections, summary, ...shell } = document;
  const opener = theme.regions.find((rule) => rule.summary) ?? theme.regions[0];
  const arranged: ArrangedDocument = {
    ...shell,
    regions: theme.regions.map((rule): Region => {
      const owner = inlineText(document.name.content);
      const frame = { theme, measure: rule.width ?? textMeasure(theme.tokens), owner, numbers: new Map() };
      const own = sections.filter((section) => ruleFor(section, theme) === rule);
      return {
        name: rule.name,
        summary: rule === opener ? summary.map((block) => arrangeBlock(block, frame)) : [],
        sections: own.map((section) => arrangeSection(section, frame)),
      };
    }),
    furniture: furnitureOf(document, theme),
  };
  return theme.tokens.links === 'url-in-print' ? spellLinks(arranged) : arranged;
}

/** The first rule that names the section's kind, else the one for all kinds, else the last. */
function ruleFor(section: Section<Head>, theme: Theme): RegionRule | undefined {
  const named = theme.regions.find((rule) => section.kind !== undefined && rule.kinds.includes(section.kind));
  return named ?? theme.regions.find((rule) => rule.kinds.includes('*')) ?? theme.regions.at(-1);
}

function arrangeSection(section: Section<Head>, around: Frame): Section<ArrangedHead> {
  const frame = { ...around, numbers: numberWorks(section.body, around.theme.heads.numbers) };
  return {
    ...section,
    head: arrangeHead(section.head, 'section', frame.theme, frame.measure),
    body: section.body.map((block) => arrangeBlock(block, frame)),
  };
}

function arrangeBlock(block: Block<Head>, frame: Frame): Block<ArrangedHead> {
  switch (block.type) {
    case 'paragraph':
    case 'terms':
      return block;
    case 'list':
      return arrangeList(block, frame);
    case 'entry':
      return arrangeEntry(block, frame);
  }
}

/** What parsers are to read has no columns. */
function arrangeList(list: List<Head>, frame: Frame): List<ArrangedHead> {
  return {
    ...list,
    columns: frame.theme.tokens.ats ? 1 : list.columns,
    items: list.items.map((item) => ({ blocks: item.blocks.map((block) => arrangeBlock(block, frame)) })),
  };
}

function arrangeEntry(entry: Entry<Head>, frame: Frame): Entry<ArrangedHead> {
  const { theme, measure, owner, numbers } = frame;
  const head = theme.heads.strongOwner ? strongOwner(entry.head, owner) : entry.head;
  const number = numbers.get(entry.path);
  const room = entry.depth > 1 ? measure - (theme.tokens.hang ?? 0) : measure;
  const arranged = arrangeHead(head, entry.shape, theme, room);
  return {
    ...entry,
    head: number === undefined ? arranged : { ...arranged, number },
    body: entry.body.map((block) => arrangeBlock(block, frame)),
  };
}

/** What the foot of every page says, as `design.footer` asks. */
function furnitureOf({ name, words }: ResumeDocument, { tokens }: Theme): readonly string[] {
  if (tokens.footer === 'none') return [];
  return tokens.footer === 'page' ? [words.page] : [inlineText(name.content), words.page];
}
