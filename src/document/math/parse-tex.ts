import { type Alphabet, inAlphabet, switches } from './alphabets.ts';
import { readCommand } from './commands.ts';
import type { MathList, MathNode } from './nodes.ts';
import { fault, inside, peek, type Reader, take, unclosed } from './reader.ts';
import { characterSign, type Sign } from './symbols.ts';

/** Where a list ends: before one of these tokens, or at the end of the formula. */
export type Stop = readonly string[];

/** Styles of TeX: they tell how large signs are drawn, and nothing of what is read. */
const STYLES: ReadonlySet<string> = new Set(['\\displaystyle', '\\textstyle', '\\scriptstyle', '\\scriptscriptstyle']);
const LIMITS: ReadonlySet<string> = new Set(['\\limits', '\\nolimits', '\\displaylimits']);

/** Reads nodes up to a token that ends the list, which is left; or to the end of the formula if none is named. */
export function parseList(reader: Reader, stop: Stop): MathList {
  const nodes: MathNode[] = [];
  for (let token = peek(reader); !stop.includes(token); token = peek(reader)) {
    if (token === '') throw endingOf(stop);
    const node = parseNode(reader);
    if (node) nodes.push(node);
  }
  return nodes;
}

function endingOf(stop: Stop): Error {
  if (stop.includes('\\right')) return fault('\\left has no \\right.', 'Close it with \\right) or \\right. (a point).');
  const end = stop.find((token) => token.startsWith('\\end'));
  return end ? fault('\\begin has no \\end.') : unclosed();
}

/** The next sign with its scripts; nothing for what only tells how to set the rest. */
export function parseNode(reader: Reader): MathNode | undefined {
  const token = peek(reader);
  if (STYLES.has(token) || switchOf(token) !== undefined) return declare(reader);
  const base = "^_'".includes(token) ? undefined : parseNucleus(reader);
  return parseScripts(reader, base);
}

function switchOf(token: string): Alphabet | undefined {
  const name = token.slice(1);
  return Object.hasOwn(switches, name) ? switches[name] : undefined;
}

/** A declaration holds to the end of its group. */
function declare(reader: Reader): undefined {
  const token = take(reader);
  reader.alphabet = switchOf(token) ?? reader.alphabet;
  if (reader.depth === 0) reader.declared = true;
}

function parseScripts(reader: Reader, base: MathNode | undefined): MathNode | undefined {
  let above: MathList | undefined;
  let below: MathList | undefined;
  let first: 'above' | 'below' | undefined;
  for (let token = peek(reader); ; token = peek(reader)) {
    if (LIMITS.has(token)) take(reader);
    else if (token === "'") above = [...(above ?? []), prime(take(reader))];
    else if (token === '^') above = once(above?.every(isPrime) ? undefined : above, '^', reader, above);
    else if (token === '_') below = once(below, '_', reader);
    else break;
    first ??= above ? 'above' : below && 'below';
  }
  if (!first) return base;
  return { type: 'scripts', base, above: above ?? [], below: below ?? [], first };
}

function once(known: MathList | undefined, mark: string, reader: Reader, before: MathList = []): MathList {
  if (known) {
    throw fault(
      mark === '^' ? 'A sign has two superscripts.' : 'A sign has two subscripts.',
      'Put braces around what belongs together: {x^a}^b or x^{a^b}.',
    );
  }
  take(reader);
  return [...before, ...parseArgument(reader, mark)];
}

function prime(_: string): MathNode {
  return { type: 'symbol', text: '′', cls: 'ord', face: 'upright' };
}

/** The stroke of f′. */
export function isPrime(node: MathNode): boolean {
  return node.type === 'symbol' && node.text === '′';
}

/** What a command or script takes: a group, or the next sign alone. */
export function parseArgument(reader: Reader, behind: string): MathList {
  const token = peek(reader);
  if (token === '{') return parseGroup(reader);
  if (token === '' || token === '}' || token === '&' || token === '^' || token === '_') {
    throw fault(`“${behind}” is followed by nothing.`, 'Write what it belongs to behind it, in braces: {…}.');
  }
  const node = inside(reader, () => parseNucleus(reader));
  return node ? [node] : [];
}

/** The nodes between two braces. */
function parseGroup(reader: Reader): MathList {
  take(reader);
  const nodes = inside(reader, () => parseList(reader, ['}']));
  take(reader);
  return nodes;
}

function parseNucleus(reader: Reader): MathNode | undefined {
  const token = peek(reader);
  if (token === '{') return { type: 'group', cls: 'ord', children: parseGroup(reader) };
  if (token === '}') throw fault('A brace “}” has no opening one.', 'Open it with {; to print a brace, write \\}.');
  if (token === '&') throw fault('“&” stands outside a table.', 'To print the sign, write \\&.');
  if (token === '#') throw fault('“#” has a meaning of its own in TeX.', 'To print the sign, write \\#.');
  take(reader);
  if (token === '~') return { type: 'space', width: 0.25 };
  if (token.startsWith('\\')) return readCommand(reader, token.slice(1));
  return symbolOf(separatesThousands(reader, token) ? { text: ',', cls: 'ord' } : characterSign(token), reader);
}

/** The comma of 10,000, behind which TeX would put white as in a list. */
function separatesThousands({ tex, at }: Reader, token: string): boolean {
  return token === ',' && /\d,$/.test(tex.slice(0, at)) && /^\d{3}(?!\d)/.test(tex.slice(at));
}

/** A sign as the alphabet that holds here sets it. */
export function symbolOf({ text, cls, letter = false, big }: Sign, reader: Reader): MathNode {
  const isLetter = letter && !/^\p{Nd}/u.test(text);
  const set = cls === 'op' ? { text, face: 'upright' as const } : inAlphabet(text, reader.alphabet, isLetter);
  return { type: 'symbol', cls, big, ...set };
}
