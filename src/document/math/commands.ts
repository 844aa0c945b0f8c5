import { alphabets } from './alphabets.ts';
import { ACCENTS, BIG, BIG_CLASSES, CLASSES, SPACES, TEXTS } from './command-tables.ts';
import { parseTable } from './environments.ts';
import type { AtomClass, MathList, MathNode } from './nodes.ts';
import { parseArgument, parseList, symbolOf } from './parse-tex.ts';
import { fault, inside, peek, type Reader, take, takeBraced } from './reader.ts';
import { classOf } from './settle.ts';
import { characterSign, commandSigns } from './symbols.ts';
import { textSymbol } from './text-symbol.ts';
import { unknownCommand } from './unknown-command.ts';

type Command = (reader: Reader, name: string) => MathNode | undefined;

const fraction =
  (bar: boolean): Command =>
  (reader, name) => ({ type: 'fraction', bar, over: argument(reader, name), under: argument(reader, name) });

/** A note over or under something; the whole is to its neighbours what `cls` says, or what the thing is. */
const stack =
  (cls?: AtomClass): Command =>
  (reader, name) => {
    const note = argument(reader, name);
    const children = argument(reader, name);
    const [only, ...others] = children;
    const own = only && others.length === 0 ? classOf(only) : 'ord';
    return { type: 'stack', cls: cls ?? own, children, note };
  };

const around: Command = (reader, name) => ({
  type: 'stack',
  cls: 'inner',
  children: argument(reader, name),
  note: [],
});

const arrow =
  (text: string): Command =>
  (reader, name) => {
    const below = optional(reader);
    const children: MathList = [{ type: 'symbol', text, cls: 'rel', face: 'upright' }];
    return { type: 'stack', cls: 'rel', children, note: [...argument(reader, name), ...below] };
  };

const STRUCTURES: Readonly<Record<string, Command>> = {
  ...{ frac: fraction(true), dfrac: fraction(true), tfrac: fraction(true), cfrac: fraction(true) },
  ...{ binom: fraction(false), dbinom: fraction(false), tbinom: fraction(false) },
  sqrt: (reader, name) => ({ type: 'root', degree: optional(reader), children: argument(reader, name) }),
  ...{ stackrel: stack('rel'), overset: stack(), underset: stack() },
  ...{ overbrace: around, underbrace: around, boxed: around },
  ...{ xrightarrow: arrow('→'), xleftarrow: arrow('←') },
  left: parseFence,
  begin: (reader) => parseTable(reader, takeBraced(reader, '\\begin')),
  substack: (reader) => parseTable(reader, 'substack'),
  not: negated,
  bmod: () => ({ type: 'symbol', text: 'mod', cls: 'bin', face: 'upright' }),
  pmod: (reader, name) => ({
    type: 'group',
    cls: 'ord',
    children: [
      { type: 'space', width: 4 / 9 },
      { type: 'symbol', text: '(mod', cls: 'open', face: 'upright' },
      { type: 'space', width: 1 / 3 },
      ...argument(reader, name),
      { type: 'symbol', text: ')', cls: 'close', face: 'upright' },
    ],
  }),
  middle: (reader) => ({ type: 'symbol', text: delimiter(reader, 'middle'), cls: 'rel', face: 'upright' }),
  operatorname: (reader) => {
    if (peek(reader) === '*') take(reader);
    return { ...textSymbol(takeBraced(reader, '\\operatorname'), 'upright'), cls: 'op' };
  },
};

/** Every command that is taken, without its backslash. */
export function commandNames(): readonly string[] {
  const bigs = ['big', 'Big', 'bigg', 'Bigg'].flatMap((size) => ['', 'l', 'r', 'm'].map((side) => size + side));
  const tables = [SPACES, ACCENTS, CLASSES, STRUCTURES, TEXTS, alphabets].flatMap((table) => Object.keys(table));
  return [...commandSigns().keys(), ...tables, ...bigs, 'right', 'end'];
}

/** Reads what stands behind a command and gives what the two are. */
export function readCommand(reader: Reader, name: string): MathNode | undefined {
  const sign = commandSigns().get(name);
  if (sign) return symbolOf(sign, reader);
  const width = own(SPACES, name);
  if (width !== undefined) return { type: 'space', width };
  const structure = own(STRUCTURES, name);
  if (structure) return structure(reader, name);
  const alphabet = own(alphabets, name);
  if (alphabet !== undefined) {
    const children = inside(reader, () => {
      reader.alphabet = alphabet;
      return argument(reader, name);
    });
    return { type: 'group', cls: 'ord', children };
  }
  const face = own(TEXTS, name);
  if (face) return textSymbol(takeBraced(reader, `\\${name}`), face);
  const mark = own(ACCENTS, name);
  if (mark !== undefined) return { type: 'accent', mark, children: argument(reader, name) };
  const cls = own(CLASSES, name);
  if (cls) return { type: 'group', cls, children: argument(reader, name) };
  const side = BIG.exec(name)?.[1];
  if (side !== undefined) return bigDelimiter(reader, name, side);
  throw unknownCommand(name, commandNames());
}

/** Names such as `constructor` are no commands. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function argument(reader: Reader, name: string): MathList {
  return parseArgument(reader, `\\${name}`);
}

/** What stands in brackets, if anything does. */
function optional(reader: Reader): MathList {
  if (peek(reader) !== '[') return [];
  take(reader);
  const nodes = inside(reader, () => parseList(reader, [']']));
  take(reader);
  return nodes;
}

function parseFence(reader: Reader): MathNode {
  const open = delimiter(reader, 'left');
  const children = inside(reader, () => parseList(reader, ['\\right']));
  take(reader);
  return { type: 'fence', open, close: delimiter(reader, 'right'), children };
}

function bigDelimiter(reader: Reader, name: string, side: string): MathNode {
  const text = delimiter(reader, name);
  return { type: 'symbol', text, cls: BIG_CLASSES[side] ?? characterSign(text).cls, face: 'upright' };
}

/** A delimiter; a point stands for none. */
function delimiter(reader: Reader, name: string): string {
  const token = take(reader);
  if (token === '.') return '';
  if (token === '<') return '⟨';
  if (token === '>') return '⟩';
  const text = token.startsWith('\\') ? commandSigns().get(token.slice(1))?.text : token;
  if (text !== undefined && /^[()[\]{}|‖/\\⟨⟩⌈⌉⌊⌋↑↓↕⇑⇓]$/u.test(text)) return text;
  throw fault(
    `“\\${name}” is followed by “${token}”, which is no delimiter.`,
    `Write a bracket behind it, or a point for none: \\${name}( or \\${name}.`,
  );
}

function negated(reader: Reader): MathNode {
  const token = take(reader);
  const sign = token.startsWith('\\') ? commandSigns().get(token.slice(1)) : characterSign(token);
  const text = `${sign?.text ?? ''}\u0338`.normalize('NFC');
  if (sign && [...text].length === 1) return { type: 'symbol', text, cls: 'rel', face: 'upright' };
  throw fault(`“\\not${token}” is not a sign.`, 'Write \\ne, \\notin, \\nless … for signs that are struck through.');
}
