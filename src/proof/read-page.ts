import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that stand within a line (HTML, “Rendering”: all others that a page shows are blocks). */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i img kbd mark math q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Elements that a page does not show. */
const HIDDEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg']);

/**
 * The text of a web page as its reader sees it: a line for each block, in the order of the file, the numbers of lists
 * before their items.
 */
export function readPage(html: string): string {
  const lines: string[] = [''];
  readNode(parse(html), { lines, marks: [] });
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

interface Reading {
  /** The last one is still open. */
  readonly lines: string[];
  /** Numbers that stand before the next text. */
  readonly marks: string[];
}

function readNode(node: Node, reading: Reading): void {
  if (defaultTreeAdapter.isTextNode(node)) readText(node.value, reading);
  else if (!defaultTreeAdapter.isElementNode(node) || INLINE.has(node.tagName)) readChildren(node, reading);
  else if (node.tagName === 'br') reading.lines.push('');
  else if (!HIDDEN.has(node.tagName) && attribute(node, 'hidden') === undefined) readBlock(node, reading);
}

function readBlock(element: Element, reading: Reading): void {
  const { lines, marks } = reading;
  lines.push('');
  if (element.tagName === 'li' && isElement(element.parentNode, 'ol')) marks.push(`${numberOf(element)}. `);
  readChildren(element, reading);
  lines.push('');
}

function readChildren(node: Node, reading: Reading): void {
  if ('childNodes' in node) for (const child of node.childNodes) readNode(child, reading);
}

/** White space of the file is a space at most, but a space that does not break is one that somebody set. */
function readText(value: string, { lines, marks }: Reading): void {
  const text = value.replace(/[\t\n\f\r ]+/g, ' ');
  if (text === '' || (text === ' ' && lines.at(-1) === '')) return;
  const line = (lines.pop() ?? '') + marks.splice(0).join('') + text;
  lines.push(line);
}

/** What counts an item: its own number, else one more than the item before, else its list's first. */
function numberOf(item: Element): number {
  const own = Number.parseInt(attribute(item, 'value') ?? '', 10);
  if (Number.isFinite(own)) return own;
  const list = item.parentNode as Element;
  const items = list.childNodes.filter((child): child is Element => isElement(child, 'li'));
  const before = items[items.indexOf(item) - 1];
  if (before) return numberOf(before) + (attribute(list, 'reversed') === undefined ? 1 : -1);
  return Number.parseInt(attribute(list, 'start') ?? '1', 10);
}

function isElement(node: Node | null, tag: string): node is Element {
  return node !== null && defaultTreeAdapter.isElementNode(node) && node.tagName === tag;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
