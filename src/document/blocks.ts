import type { Html, List as MarkdownList, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseInline } from './inline.ts';
import { isHtmlElement } from './markdown/is-html.ts';
import { mathSyntax } from './markdown/math.ts';
import { mathNodes } from './markdown/math-nodes.ts';
import { asWritten, type ReadTarget, type Refuse, refusals, shifted, throwRefusal } from './markdown/refusal.ts';
import { scriptNodes } from './markdown/script-nodes.ts';
import { scriptSyntax } from './markdown/scripts.ts';
import { timesSyntax } from './markdown/times.ts';
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
export function parseBlocks(
  text: string,
  refuse: Refuse = throwRefusal,
  readTarget: ReadTarget = asWritten,
): readonly ProseBlock[] {
  const source = text.replace(/^\s*\n|\s+$/g, '');
  if (source === '') return [];
  const told = shifted(refuse, text.indexOf(source));
  if (!source.includes('\n')) return [{ type: 'paragraph', content: parseInline(source, told, readTarget) }];
  const tree = fromMarkdown(source, {
    extensions: [{ disable: { null: notInProse } }, scriptSyntax, mathSyntax, timesSyntax],
    mdastExtensions: [scriptNodes, mathNodes],
  });
  return toBlocks(tree.children, { text: source, refuse: told, readTarget });
}

function toBlocks(nodes: readonly RootContent[], source: Source): readonly ProseBlock[] {
  return nodes.flatMap((node) => toBlock(node, source));
}

function toBlock(node: RootContent, source: Source): readonly ProseBlock[] {
  switch (node.type) {
    case 'paragraph':
      if (isTable(source.text.slice(node.position?.start.offset, node.position?.end.offset)))
        source.refuse(refusals.table, node.position?.start.offset);
      return [{ type: 'paragraph', content: toInlines(node.children, source) }];
    case 'list':
      return [toList(node, source)];
    case 'html':
      return readHtml(node, source);
    case 'heading':
    case 'code':
    case 'blockquote':
    case 'thematicBreak':
      source.refuse(refusals[node.type], node.position?.start.offset);
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
function readHtml({ value, position }: Html, { refuse, readTarget }: Source): readonly ProseBlock[] {
  const offset = position?.start.offset;
  if (value.startsWith('<!--')) refuse(refusals.comment, offset);
  else if (isHtmlElement(value)) refuse(refusals.html, offset);
  else return [{ type: 'paragraph', content: parseInline(value, shifted(refuse, offset), readTarget) }];
  return [];
}

function isTable(paragraph: string): boolean {
  return paragraph
    .split('\n')
    .some((line) => /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s*\|\s*:?-+:?\s*\|\s*$/.test(line));
}
