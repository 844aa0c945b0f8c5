import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Position, UserError } from '../errors.ts';
import { hiddenComment } from './hidden-comment.ts';
import type { Place } from './place.ts';
import { scalarText } from './scalar-text.ts';

/** More values than this after aliases are written out are an alias bomb, not a résumé. */
const MOST_NODES = 100_000;
/** Deeper than any résumé (its own limit is 12 levels), shallow enough for every stage's recursion. */
const DEEPEST = 100;

/** A mistake at an offset of the text. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A value and where it came from; places are offsets turned into positions by `positionOf`. */
export interface Converted {
  readonly data: unknown;
  readonly place: Place;
}

interface Conversion {
  readonly text: string;
  readonly positionOf: (offset: number) => Position;
  readonly fail: (fault: Fault) => UserError;
  readonly faults: Fault[];
  readonly anchors: Map<string, Node>;
  readonly open: Set<Node>;
  count: number;
  /** Where the outermost alias being written out stands. */
  aliasAt?: number | undefined;
}

type Entries = Map<string, Converted & { readonly merged: boolean }>;

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
  const conversion: Conversion = { text, positionOf, fail, faults: [], anchors: new Map(), open: new Set(), count: 0 };
  const root = convertNode(conversion, document.contents as Node | null, 0, 0);
  return { ...root, faults: conversion.faults };
}

function convertNode(state: Conversion, node: Node | null, fallback: number, depth: number): Converted {
  const offset = node?.range?.[0] ?? fallback;
  state.count += 1;
  if (state.count > MOST_NODES) throw state.fail(tooMany(state.aliasAt ?? offset));
  if (depth > DEEPEST) throw state.fail(tooDeep(offset));
  const nothing = { data: null, place: { value: state.positionOf(fallback) } };
  if (node === null) return nothing;
  if (isAlias(node)) return convertAlias(state, node.source, offset, depth);
  if ('anchor' in node && node.anchor !== undefined && state.open.size === 0) state.anchors.set(node.anchor, node);
  if (isMap(node)) return convertMap(state, node, offset, depth);
  if (isSeq(node)) return convertSeq(state, node, offset, depth);
  const data = isScalar(node) ? scalarText(node) : null;
  return data === null ? nothing : { data, place: { value: state.positionOf(offset) } };
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
  if (state.open.size === 0) state.aliasAt = offset;
  state.open.add(target);
  const converted = convertNode(state, target, offset, depth);
  state.open.delete(target);
  if (state.open.size === 0) state.aliasAt = undefined;
  return isScalar(target) ? { data: converted.data, place } : converted;
}

function convertSeq(state: Conversion, node: YAMLSeq, offset: number, depth: number): Converted {
  const items = node.items
    .map((item) => convertItem(state, item as Node | null, offset, depth + 1))
    .filter((item) => item.data !== null);
  return {
    data: items.map((item) => item.data),
    place: {
      value: state.positionOf(offset),
      children: new Map(items.map((item, index) => [String(index), item.place])),
    },
  };
}

function convertItem(state: Conversion, item: Node | null, from: number, depth: number): Converted {
  const converted = convertNode(state, item, from, depth);
  if (converted.data === null && item?.range) checkComment(state, item.range[0]);
  return converted;
}

/** A value that YAML took for a comment would be lost in silence. */
function checkComment(state: Conversion, behind: number): void {
  const [rest = ''] = state.text.slice(behind, behind + 200).split('\n');
  const comment = hiddenComment(` ${rest}`);
  if (comment === undefined) return;
  state.faults.push({
    offset: behind + rest.indexOf('#'),
    message: `“${comment}” is a comment, because it begins with “#”; so there is no value here.`,
    hint: `Put it in quotes: '${comment.replace(/'/g, "''")}'.`,
  });
}

function convertMap(state: Conversion, node: YAMLMap, offset: number, depth: number): Converted {
  const entries: Entries = new Map();
  for (const pair of node.items) convertPair(state, pair as Pair<Node, Node | null>, entries, offset, depth);
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, entry] of entries) data[key] = entry.data;
  const children = new Map([...entries].map(([key, entry]) => [key, entry.place]));
  return { data, place: { value: state.positionOf(offset), children } };
}

function convertPair(
  state: Conversion,
  pair: Pair<Node, Node | null>,
  entries: Entries,
  from: number,
  depth: number,
): void {
  const offset = pair.key?.range?.[0] ?? from;
  const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value ?? '') : undefined;
  if (key === undefined || key === '') {
    const message = key === '' ? 'A field needs a name before its colon.' : 'A field’s name must be one plain text.';
    state.faults.push({ offset, message, hint: 'Put a value in quotes when it begins with {, [, ?, * or a colon.' });
    return;
  }
  const value = convertNode(state, pair.value, offset, depth + 1);
  const keyEnd = pair.key?.range?.[1];
  if (value.data === null && keyEnd !== undefined) checkComment(state, keyEnd);
  if (key === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') {
    merge(state, value, entries, offset);
    return;
  }
  const known = entries.get(key);
  const keyAt = state.positionOf(offset);
  if (known !== undefined && !known.merged) {
    const line = known.place.key?.line ?? 0;
    state.faults.push({
      offset,
      message: `The field “${key}” is given twice.`,
      hint: `It already stands in line ${line}; keep one of the two.`,
    });
    return;
  }
  entries.set(key, { data: value.data, place: { ...value.place, key: keyAt }, merged: false });
}

/** `<<: *a` or `<<: [*a, *b]`: what stands in the mapping itself goes first, then the earlier of the merged. */
function merge(state: Conversion, value: Converted, entries: Entries, offset: number): void {
  const sources = Array.isArray(value.data) ? value.data : [value.data];
  const places = Array.isArray(value.data) ? [...(value.place.children?.values() ?? [])] : [value.place];
  sources.forEach((source: unknown, index) => {
    if (typeof source !== 'object' || source === null || Array.isArray(source)) {
      state.faults.push({
        offset,
        message: '“<<” takes fields from a mapping, but this is none.',
        hint: 'Write “<<: *name”.',
      });
      return;
    }
    for (const [key, data] of Object.entries(source)) {
      const place = places[index]?.children?.get(key);
      if (place !== undefined && !entries.has(key)) entries.set(key, { data, place, merged: true });
    }
  });
}

function tooMany(offset: number): Fault {
  return {
    offset,
    message: `The file holds more than ${MOST_NODES.toLocaleString('en-US')} values once its aliases are written out.`,
    hint: 'Remove aliases (*name) that repeat large parts.',
  };
}

function tooDeep(offset: number): Fault {
  return {
    offset,
    message: `The file is nested more than ${DEEPEST} levels deep.`,
    hint: 'A résumé needs 12 at most.',
  };
}
