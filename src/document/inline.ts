import { fromMarkdown } from 'mdast-util-from-markdown';
import { mathSyntax } from './markdown/math.ts';
import { mathNodes } from './markdown/math-nodes.ts';
import { asWritten, type ReadTarget, type Refuse, shifted, throwRefusal } from './markdown/refusal.ts';
import { scriptNodes } from './markdown/script-nodes.ts';
import { scriptSyntax } from './markdown/scripts.ts';
import { timesSyntax } from './markdown/times.ts';
import { foldSpaces, toInlines } from './markdown/to-inline.ts';
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

/** Nothing in it means anything to Markdown: most names, places and titles, which need no parser. */
const PLAIN = /^[^*_`[\]<>^~\\!&$\n]*$/;

/**
 * Reads a text field's inline Markdown as FORMAT describes it: strong, emphasis, code, links, scripts, formulas, breaks.
 * Anything that would start a block is text, and a newline is a space.
 *
 * `refuse` is told of HTML, images, formulas that cannot be read and targets that `readTarget` refuses; by default they throw a UserError.
 */
export function parseInline(
  text: string,
  refuse: Refuse = throwRefusal,
  readTarget: ReadTarget = asWritten,
): readonly Inline[] {
  // A blank line would make a second paragraph, and the field has only one.
  const source = text.trim().replace(/\s*\n\s*/g, '\n');
  if (PLAIN.test(source)) return source === '' ? [] : [{ type: 'text', value: foldSpaces(source) }];
  // What was folded is no longer where it was.
  const start = text.includes(source) ? text.indexOf(source) : undefined;
  const reading = { text: source, refuse: shifted(refuse, start), readTarget };
  const tree = fromMarkdown(source, {
    extensions: [{ disable: { null: notInLines } }, scriptSyntax, mathSyntax, timesSyntax],
    mdastExtensions: [scriptNodes, mathNodes],
  });
  return tree.children.flatMap((node) => (node.type === 'paragraph' ? toInlines(node.children, reading) : []));
}
