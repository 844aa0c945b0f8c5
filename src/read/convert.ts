import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLSeq } from 'yaml';
import type { Position } from '../errors.ts';
import { type BlockLine, blockLines } from './block-lines.ts';
import { controlCharacter } from './control-characters.ts';
import { type Conversion, type Converted, checkComment, countNode, type Fault } from './conversion.ts';
import { convertMap } from './convert-map.ts';
import { scalarText } from './scalar-text.ts';
import { quoted } from './traps/leading-sign.ts';

/** A document to convert: its text, and the places of its offsets. */
export interface Convertible {
  readonly document: Document;
  readonly text: string;
  readonly positionOf: (offset: number) => Position;
}

/**
 * Takes a parsed document and gives plain data with places and the mistakes seen on the way.
 * Scalars become text as spelt, aliases are written out, `<<` is merged, empty list items are left out.
 * Throws what `fail` makes of a limit that is passed.
 */
export function convert(
  { document, text, positionOf }: Convertible,
  fail: Conversion['fail'],
): Converted & { readonly faults: readonly Fault[] } {
  const conversion: Conversion = {
    text,
    positionOf,
    fail,
    faults: [],
    anchors: new Map(),
    unused: new Set(),
    open: new Set(),
    count: 0,
  };
  const root = convertNode(conversion, document.contents as Node | null, 0, 0);
  for (const node of conversion.unused) conversion.faults.push(unusedAnchor(text, node));
  return { ...root, faults: conversion.faults };
}

function convertNode(state: Conversion, node: Node | null, fallback: number, depth: number): Converted {
  const offset = node?.range?.[0] ?? fallback;
  countNode(state, offset, depth);
  const nothing = { data: null, place: { value: state.positionOf(fallback) } };
  if (node === null) return nothing;
  if (isAlias(node)) return convertAlias(state, node.source, offset, depth);
  if ('anchor' in node && node.anchor !== undefined && state.open.size === 0) nameNode(state, node, node.anchor);
  if (isMap(node)) return convertMap(state, node, offset, depth, convertNode);
  if (isSeq(node)) return convertSeq(state, node, offset, depth);
  const data = isScalar(node) ? scalarText(node) : null;
  if (data === null) return nothing;
  checkEscapes(state, node, data, offset);
  return { data, place: { value: state.positionOf(offset), lines: linesOf(state, node, data) } };
}

function nameNode(state: Conversion, node: Node, anchor: string): void {
  state.anchors.set(anchor, node);
  if (isScalar(node) && node.type === 'PLAIN') state.unused.add(node);
}

/** `organization: &Sons Ltd`: a word that begins with “&” names what is behind it, and would vanish. */
function unusedAnchor(text: string, { anchor = '', range }: Scalar): Fault {
  const [from = 0, to = 0] = range ?? [];
  const offset = Math.max(0, text.lastIndexOf(`&${anchor}`, from));
  return {
    offset,
    message: `“&${anchor}” is read as the name of an anchor, which nothing refers to, and not as text.`,
    hint: `Put the whole value in quotes: ${quoted(text.slice(offset, to))}.`,
  };
}

/** What stands in the file itself is told by its line; this is what only an escape says. */
function checkEscapes({ text, faults }: Conversion, node: Node, data: string, offset: number): void {
  const code = controlCharacter(data);
  if (code === undefined || controlCharacter(text.slice(offset, node.range?.[1])) !== undefined) return;
  faults.push({
    offset,
    message: `An escape of this text stands for a ${kindOf(code)} (${code}), which nothing can print.`,
    hint: 'Delete it. A backslash is written twice in double quotes; in single quotes it is a backslash.',
  });
}

/** Half of a pair (U+D800 to U+DFFF) comes from programs that cut texts. */
function kindOf(code: string): string {
  return /^U\+D[89A-F]/.test(code) ? 'half of a character' : 'control character';
}

function linesOf(state: Conversion, node: Node, data: string): readonly BlockLine[] | undefined {
  if (!isScalar(node) || !node.range || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED'))
    return undefined;
  const [start, end] = node.range;
  return blockLines(state.text.slice(start, end), data, (offset) => state.positionOf(start + offset));
}

/** Written out at the alias: the same data, with the places where it is written. */
function convertAlias(state: Conversion, name: string, offset: number, depth: number): Converted {
  const target = state.anchors.get(name);
  const place = { value: state.positionOf(offset) };
  if (target === undefined || state.open.has(target)) {
    state.faults.push({
      offset,
      message:
        target === undefined ? `“*${name}” refers to an anchor that is not above it.` : `“*${name}” contains itself.`,
      hint: 'A * at the beginning of a value has a meaning of its own in YAML; put the text in quotes if it is text.',
    });
    return { data: `*${name}`, place };
  }
  if (isScalar(target)) state.unused.delete(target);
  if (state.open.size === 0) state.aliasAt = offset;
  state.open.add(target);
  const converted = convertNode(state, target, offset, depth);
  state.open.delete(target);
  if (state.open.size === 0) state.aliasAt = undefined;
  return isScalar(target) ? { data: converted.data, place } : converted;
}

function convertSeq(state: Conversion, node: YAMLSeq, offset: number, depth: number): Converted {
  const items = node.items
    .map((item) => convertItem(state, item as Node | null, { offset, isFlow: node.flow === true }, depth + 1))
    .map((item, index) => ({ ...item, at: index }))
    .filter((item) => item.data !== null);
  return {
    data: items.map((item) => item.data),
    place: {
      value: state.positionOf(offset),
      children: new Map(
        items.map(({ place, at }, index) => [String(index), at === index ? place : { ...place, index: at }]),
      ),
    },
  };
}

function convertItem(
  state: Conversion,
  item: Node | null,
  list: { readonly offset: number; readonly isFlow: boolean },
  depth: number,
): Converted {
  const converted = convertNode(state, item, list.offset, depth);
  if (converted.data !== null || !item?.range) return converted;
  checkComment(state, item.range[0]);
  // Programs write null into JSON's lists; who writes it behind a dash means the word, or forgot the item.
  const spelt = isScalar(item) && item.type === 'PLAIN' ? String(item.value ?? '') : '';
  if (spelt !== '' && !list.isFlow) state.faults.push(emptyItem(item.range[0], spelt));
  return converted;
}

function emptyItem(offset: number, spelt: string): Fault {
  const hint = `Remove the item, or put it in quotes if it is a text: '${spelt}'.`;
  return { offset, message: `“${spelt}” means nothing in YAML, so this item is empty.`, hint };
}
