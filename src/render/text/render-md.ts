import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { ArrangedDocument, ArrangedHead, Section } from '../../document/model.ts';
import { markBlocks } from './mark-blocks.ts';
import { markHead } from './mark-head.ts';
import { markLine, markText } from './mark-inline.ts';

/** Between the ways to reach the author. */
const BETWEEN = ' · ';

/** What CommonMark takes for a mailbox in angle brackets (0.31.2, 6.5): its letters are those of ASCII. */
const MAILBOX = /^mailto:[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i;

/** Another mailbox is a link with its label: between angle brackets it would be text. */
const link: Handle = (node, parent, state, info) => {
  const isOther = /^mailto:/i.test(node.url) && !MAILBOX.test(node.url);
  const spelt = isOther ? { ...state, options: { ...state.options, resourceLink: true } } : state;
  return defaultHandlers.link(node, parent, spelt, info);
};

/**
 * How Markdown is spelt. What only extensions give a meaning is escaped as well, because most viewers have some:
 * strikethrough, formulas, tables.
 */
const SPELLING: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  listItemIndent: 'one',
  rule: '-',
  handlers: { link },
  unsafe: [
    { character: '~', inConstruct: 'phrasing', notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'] },
    {
      character: '$',
      after: '\\S',
      inConstruct: 'phrasing',
      notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
    },
    { atBreak: true, character: '|' },
    { atBreak: true, character: ':' },
  ],
};

/** Writes a document as Markdown: the name, sections and entries as headings, dates in the line of their head. */
export function renderMd(document: ArrangedDocument): string {
  const { name, headline, contact, regions } = document;
  const ways = contact.flatMap(({ passage }, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: BETWEEN }]),
    ...markText(passage.content),
  ]);
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: markLine(name.content) },
    ...(headline ? [paragraphOf(markText(headline.content))] : []),
    ...(ways.length > 0 ? [paragraphOf(ways)] : []),
    ...regions.flatMap(({ summary, sections }) => [...markBlocks(summary, 3), ...sections.flatMap(markSection)]),
  ];
  return toMarkdown({ type: 'root', children }, SPELLING);
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function markSection({ head, body }: Section<ArrangedHead>): RootContent[] {
  return [...markHead(head, { type: 'heading', depth: 2, children: [] }), ...markBlocks(body, 3)];
}
