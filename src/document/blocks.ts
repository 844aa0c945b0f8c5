import type { List as MarkdownList, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseInline } from './inline.ts';
import { isHtmlElement } from './markdown/is-html.ts';
import { type Refuse, refusals, throwRefusal } from './markdown/refusal.ts';
import { scriptNodes } from './markdown/script-nodes.ts';
import { scriptSyntax } from './markdown/scripts.ts';
import { type Source, toInlines } from './markdown/to-inline.ts';
import type { Inline } from './model.ts';

/** A paragraph or a list of prose, not yet tied to the field it came from. */
export type ProseBlock =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly start?: number | undefined; readonly items: readonly (readonly ProseBlock[])[] };

/** Indented text is text, not code; link definitions would vanish from the page. */
const notInProse = ['characterReference', 'codeIndented', 'definition'];

/**
 * Reads prose: paragraphs and nested lists when it has several lines, one paragraph when it has one
 * (so that `1986. A year` stays a sentence).
 *
 * `refuse` is told of every construct prose does not take; by default they throw a UserError.
 */
export function parseBlocks(text: string, refuse: Refuse = throwRefusal): readonly ProseBlock[] {
  const source = text.replace(/^\s*\n|\s+$/g, '');
  if (source === '') return [];
  if (!source.includes('\n')) return [{ type: 'paragraph', content: parseInline(source, refuse) }];
  const tree = fromMarkdown(source, {
    extensions: [{ disable: { null: notInProse } }, scriptSyntax],
    mdastExtensions: [scriptNodes],
  });
  return toBlocks(tree.children, { text: source, refuse });
}

function toBlocks(nodes: readonly RootContent[], source: Source): readonly ProseBlock[] {
  return nodes.flatMap((node) => toBlock(node, source));
}

function toBlock(node: RootContent, source: Source): readonly ProseBlock[] {
  switch (node.type) {
    case 'paragraph':
      if (isTable(source.text.slice(node.position?.start.offset, node.position?.end.offset)))
        source.refuse(refusals.table);
      return [{ type: 'paragraph', content: toInlines(node.children, source) }];
    case 'list':
      return [toList(node, source)];
    case 'html':
      return readHtml(node.value, source);
    case 'heading':
    case 'code':
    case 'blockquote':
    case 'thematicBreak':
      source.refuse(refusals[node.type]);
      return [];
    default:
      throw new Error(`The Markdown parser gave a ${node.type} where blocks stand.`);
  }
}

function toList(node: MarkdownList, source: Source): ProseBlock {
  const items = node.children.map((item) => toBlocks(item.children, source)).filter((blocks) => blocks.length > 0);
  return { type: 'list', start: node.ordered ? (node.start ?? 1) : undefined, items };
}

/** A line that is nothing but `<T>` looks like a block of HTML to Markdown; to an author it is text. */
function readHtml(value: string, { refuse }: Source): readonly ProseBlock[] {
  if (value.startsWith('<!--')) refuse(refusals.comment);
  else if (isHtmlElement(value)) refuse(refusals.html);
  else return [{ type: 'paragraph', content: parseInline(value, refuse) }];
  return [];
}

function isTable(paragraph: string): boolean {
  return paragraph
    .split('\n')
    .some((line) => /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s*\|\s*:?-+:?\s*\|\s*$/.test(line));
}
