import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * The text of a Markdown file as a viewer of CommonMark shows it: a line for each block, the number of an item before its
 * first. HTML is not text.
 * @throws TypeError for bytes that are not UTF-8.
 */
export function extractMd(bytes: Uint8Array): string {
  return linesOf(fromMarkdown(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).join('\n');
}

function linesOf(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
      return node.children.flatMap(linesOf);
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first = '', ...rest] = linesOf(item);
        return node.ordered ? [`${(node.start ?? 1) + index}. ${first}`, ...rest] : [first, ...rest];
      });
    default:
      return [textOf(node)];
  }
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(textOf).join('') : '';
  }
}
