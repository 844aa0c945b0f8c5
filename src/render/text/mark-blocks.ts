import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { ArrangedHead, Block, Entry, List, Terms } from '../../document/model.ts';
import { inlineText } from '../../document/text.ts';
import { markHead, markHeadLines } from './mark-head.ts';
import { markText } from './mark-inline.ts';
import { isRunIn } from './say-plainly.ts';

/** Blocks as Markdown's own nodes; the heads of entries are headings of `level`, or of one below for those within, unless all are lines of a list. */
export function markBlocks(blocks: readonly Block<ArrangedHead>[], level: number): BlockContent[] {
  const entries = blocks.filter((block) => block.type === 'entry');
  if (entries.length > 0 && entries.every(({ body }) => body.length === 0)) {
    const others = blocks.slice(
      0,
      blocks.findIndex(({ type }) => type === 'entry'),
    );
    return [...markBlocks(others, level), markLines(entries)];
  }
  const marked: BlockContent[] = [];
  for (const block of blocks) {
    const made = markBlock(block, level);
    const [first] = made;
    const last = marked.at(-1);
    // Lines that stand close, as in an address, are one paragraph.
    if (block.type === 'paragraph' && block.standing?.above === 0 && last?.type === 'paragraph')
      marked.splice(-1, 1, joinLines(last, first));
    else marked.push(...made);
  }
  return marked;
}

function joinLines(before: Paragraph, line: BlockContent | undefined): Paragraph {
  const more = line?.type === 'paragraph' ? line.children : [];
  return { type: 'paragraph', children: [...before.children, { type: 'break' }, ...more] };
}

function markBlock(block: Block<ArrangedHead>, level: number): BlockContent[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: markText(block.passage.content) }];
    case 'list':
      return [markList(block, level)];
    case 'terms':
      return [markTerms(block)];
    case 'entry':
      return markEntry(block, level);
  }
}

function markList({ items, start }: List<ArrangedHead>, level: number): BlockContent {
  const isLoose = items.some(({ blocks }) => blocks.slice(1).some(({ type }) => type === 'paragraph'));
  const children = items.map(({ blocks }): ListItem => {
    return { type: 'listItem', spread: isLoose, children: markBlocks(blocks, level) };
  });
  return { type: 'list', ordered: start !== undefined, start: start ?? null, spread: isLoose, children };
}

function markTerms({ rows }: Terms): BlockContent {
  const children = rows.map(({ label, value }): ListItem => {
    const row = [
      ...strong(markText(label.content)),
      ...behindLabel(inlineText(label.content), markText(value.content)),
    ];
    return itemOf(row);
  });
  return { type: 'list', ordered: false, spread: false, children };
}

function strong(children: PhrasingContent[]): PhrasingContent[] {
  return children.length === 0 ? [] : [{ type: 'strong', children }];
}

/** What follows a label, parted from it unless the label's own colon is as wide as a letter. */
function behindLabel(label: string, value: PhrasingContent[]): PhrasingContent[] {
  if (value.length === 0 || label.endsWith('：') || label === '') return value;
  return [{ type: 'text', value: ' ' }, ...value];
}

function itemOf(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

function markEntry(entry: Entry<ArrangedHead>, level: number): BlockContent[] {
  const [first, ...rest] = entry.body;
  if (first?.type === 'paragraph' && (isRunIn(entry) || entry.shape === 'bare')) {
    return [markRunIn(entry, first.passage), ...markBlocks(rest, level)];
  }
  const body = markBlocks(entry.body, Math.min(6, level + (entry.shape === 'bare' ? 0 : 1)));
  const block: Heading | Paragraph =
    entry.shape === 'entry' || entry.shape === 'group'
      ? { type: 'heading', depth: level as Heading['depth'], children: [] }
      : { type: 'paragraph', children: [] };
  return [...markHead(entry.head, block), ...body];
}

/** Entries that are nothing but heads, as talks and awards are: one list. */
function markLines(entries: readonly Entry<ArrangedHead>[]): BlockContent {
  const items = entries.flatMap(({ head }): ListItem[] => {
    const [first, ...rest] = markHeadLines(head, true);
    if (first === undefined) return [];
    return [itemOf([...first, ...rest.flatMap((line): PhrasingContent[] => [{ type: 'break' }, ...line])])];
  });
  return { type: 'list', ordered: false, spread: false, children: items };
}

/** A label, or a date, on the line of its prose. */
function markRunIn(
  entry: Entry<ArrangedHead>,
  { content }: { readonly content: Parameters<typeof markText>[0] },
): Paragraph {
  const heads = markHeadLines(entry.head, !isRunIn(entry)).flat();
  const prose = markText(content);
  if (heads.length === 0) return { type: 'paragraph', children: prose };
  if (!isRunIn(entry)) return { type: 'paragraph', children: [...heads, { type: 'text', value: ' · ' }, ...prose] };
  const label = inlineText(entry.head.lines.at(-1)?.parts.at(-1)?.passage.content ?? []);
  return { type: 'paragraph', children: [...strong(heads), ...behindLabel(label, prose)] };
}
