import type { Block, Head, ResumeDocument } from '../document/model.ts';
import { inlineText } from '../document/text.ts';
import type { RegionRule, Theme } from './theme.ts';

/** The most of a side column's first page that one section may take. */
const SHARE = 0.5;
/** What a heading takes with the space around it, and a photo, in lines. */
const HEADING = 2.8;
const PHOTO = 10;

/**
 * The region of each section: the first that names its kind, else the one for all kinds, else the last. A column at the
 * side takes a section only while its first page has room for it, so that a long list never makes a page of its own;
 * how much room it needs is judged by its letters.
 */
export function chooseRegions(document: ResumeDocument, theme: Theme): readonly (RegionRule | undefined)[] {
  const { regions } = theme;
  const rest = regions.find((rule) => rule.kinds.includes('*')) ?? regions.at(-1);
  const left = new Map(regions.map((rule) => [rule, roomIn(rule, document, theme)]));
  return document.sections.map((section) => {
    const named = regions.find((rule) => section.kind !== undefined && rule.kinds.includes(section.kind)) ?? rest;
    if (!named?.column) return named;
    const room = left.get(named) ?? 0;
    const needed = HEADING + linesIn(section.body, lettersPerLine(named.column.width, theme));
    if (needed > room || needed > SHARE * pageIn(theme)) return rest;
    left.set(named, room - needed);
    return named;
  });
}

/** What a column has room for below contact and photo, in lines. */
function roomIn({ column, contact }: RegionRule, { contact: items, photo }: ResumeDocument, theme: Theme): number {
  if (!column || !contact) return pageIn(theme);
  const perLine = lettersPerLine(column.width, theme);
  const taken = items.reduce((sum, { passage }) => sum + linesOf(inlineText(passage.content), perLine), 0);
  return pageIn(theme) - taken - (photo ? PHOTO : 0);
}

function pageIn({ tokens: { page, margin, leading } }: Theme): number {
  return (page.height - margin.top - margin.bottom) / leading;
}

function lettersPerLine(width: number, { tokens: { letterWidth, size } }: Theme): number {
  return width / (letterWidth * size.body);
}

function linesIn(blocks: readonly Block<Head>[], perLine: number): number {
  return blocks.reduce((sum, block) => sum + linesOfBlock(block, perLine), 0);
}

function linesOfBlock(block: Block<Head>, perLine: number): number {
  switch (block.type) {
    case 'paragraph':
      return linesOf(inlineText(block.passage.content), perLine);
    case 'terms':
      return block.rows.reduce(
        (sum, { label, value }) => sum + linesOf(inlineText([...label.content, ...value.content]), perLine),
        0,
      );
    case 'list':
      return block.items.reduce((sum, item) => sum + linesIn(item.blocks, perLine - 2), 0);
    case 'entry':
      return linesOfHead(block.head, perLine) + linesIn(block.body, perLine);
  }
}

function linesOfHead({ parts, marginal }: Head, perLine: number): number {
  const texts = [...Object.values(parts), ...marginal].map(({ content }) => inlineText(content));
  return linesOf(texts.join(', '), perLine) + (texts.length > 0 ? 0.5 : 0);
}

function linesOf(text: string, perLine: number): number {
  return Math.ceil(text.length / Math.max(1, perLine));
}
