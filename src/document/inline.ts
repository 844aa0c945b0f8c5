import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Refuse, throwRefusal } from './markdown/refusal.ts';
import { scriptNodes } from './markdown/script-nodes.ts';
import { scriptSyntax } from './markdown/scripts.ts';
import { toInlines } from './markdown/to-inline.ts';
import type { Inline } from './model.ts';

/** What would make a block, or look up a name, where a résumé's line means just what it says. */
const notInLines = [
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Reads a text field's inline Markdown as FORMAT describes it: strong, emphasis, code, links, scripts, breaks.
 * Anything that would start a block is text, and a newline is a space.
 *
 * `refuse` is told of HTML and images; by default they throw a UserError.
 */
export function parseInline(text: string, refuse: Refuse = throwRefusal): readonly Inline[] {
  // A blank line would make a second paragraph, and the field has only one.
  const source = text.trim().replace(/\s*\n\s*/g, '\n');
  const tree = fromMarkdown(source, {
    extensions: [{ disable: { null: notInLines } }, scriptSyntax],
    mdastExtensions: [scriptNodes],
  });
  return tree.children.flatMap((node) =>
    node.type === 'paragraph' ? toInlines(node.children, { text: source, refuse }) : [],
  );
}
