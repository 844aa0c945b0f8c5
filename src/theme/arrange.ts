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
import { inlineLine } from '../document/text.ts';
import { arrangeHead } from './arrange-head.ts';
import { chooseRegions } from './choose-regions.ts';
import { numberWorks } from './number-works.ts';
import { spellLinks } from './spell-links.ts';
import { strongOwner } from './strong-owner.ts';
import { regionMeasure } from './text-measure.ts';
import type { Theme } from './theme.ts';
import { withComma } from './with-comma.ts';

/** What a part of the document is arranged for: the theme, and the measure in pt of the column it will stand in. */
interface Frame {
  readonly theme: Theme;
  readonly measure: number;
  /** Whose résumé it is. */
  readonly owner: string;
  /** The numbers of works, by their paths. */
  readonly numbers: ReadonlyMap<string, string>;
  /** True where no list is set in columns: for parsers, and in a column at the side. */
  readonly narrow: boolean;
}

/**
 * Puts a document into a theme's reading order: every section into its region, every head into lines.
 * What comes out is both what backends draw and what the proof holds the file to.
 */
export function arrange(document: ResumeDocument, given: Theme): ArrangedDocument {
  const theme = withComma(given, document.words.comma);
  const { sections, summary, ...shell } = document;
  const opener = theme.regions.find((rule) => rule.summary) ?? theme.regions[0];
  const rules = chooseRegions(document, theme);
  const arranged: ArrangedDocument = {
    ...shell,
    regions: theme.regions.map((rule): Region => {
      const dates = rule.dates ?? theme.tokens.dates;
      const frame = {
        theme: { ...theme, tokens: { ...theme.tokens, dates } },
        measure: regionMeasure(rule, theme),
        owner: inlineLine(document.name.content),
        numbers: new Map(),
        narrow: theme.tokens.ats || rule.column !== undefined,
      };
      const own = sections.filter((_, index) => rules[index] === rule);
      return {
        name: rule.name,
        contact: rule.contact,
        summary: rule === opener ? summary.map((block) => arrangeBlock(block, frame)) : [],
        sections: own.map((section) => arrangeSection(section, frame)),
      };
    }),
    furniture: furnitureOf(document, theme),
  };
  return theme.tokens.links === 'url-in-print' ? spellLinks(arranged) : arranged;
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

function arrangeList(list: List<Head>, frame: Frame): List<ArrangedHead> {
  return {
    ...list,
    columns: frame.narrow ? 1 : list.columns,
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
  // A foot is one line, whatever lines the name is set in.
  const owner = inlineLine(name.content);
  return tokens.footer === 'page' ? [words.page] : [owner, words.page];
}
