import { commandSigns } from '../../../document/math/symbols.ts';
import { typesetterTex } from '../../../document/math/typesetter-tex.ts';
import type { Tex } from '../tex.ts';

/** A command with words in braces; the columns of a table; another command; anything else. */
const TOKEN =
  /(?<words>\\(?:operatorname\s*\*?|text(?:rm|up|normal|sf|it|bf|tt)?|mbox|hbox)\s*\{)|(?<columns>\\begin\s*\{array\}\s*\{)|(?<row>\\\\)(?=\s*[[*])|(?<command>\\(?:[a-zA-Z]+|[\s\S]))|[\s\S]/uy;

/** Commands that the packages of AMS do not have. */
const OTHERS: Readonly<Record<string, string>> = {
  '\\omicron': 'o',
  '\\lt': '<',
  '\\gt': '>',
  '\\mathscr': '\\mathcal',
};

/** Alphabets of capitals alone, in which anything else would be another sign. */
const CAPITALS = /\\cal(?![a-zA-Z])|\\math(?:cal|scr|bb)\s*(?:\{[A-Z\s]*[^A-Z\s}]|[^A-Z\s{])/u;

/** What TeX reads as it stands between dollar signs. */
const PLAIN = /^[A-Za-z0-9{}()[\]|/+\-*=<>.,;:!?'_^&~@\s]$/;
/** The same within words. */
const WORDS = /^[A-Za-z0-9()[\]/+\-*=.,;:!?'@]$/;

/**
 * A formula for TeX's own rules, as the document has read and checked it: only commands that it knows, and letters that
 * TeX's own faces of formulas have. Nothing where others are in it, which would be lost on paper.
 */
export function formulaSource(source: string): Tex | undefined {
  const written: string[] = [];
  if (/\^\s*\^/.test(source) || CAPITALS.test(source)) return undefined;
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    const [token = '', groups = {}] = [found?.[0], found?.groups];
    at += token.length;
    const braced = groups.words || groups.columns ? insideOf(source, at) : undefined;
    at += braced === undefined ? 0 : braced.length + 1;
    const part =
      braced === undefined
        ? groups.row
          ? `${groups.row}{}`
          : (commandOf(groups.command) ?? signOf(token))
        : groups.words
          ? wordsOf(braced)
          : braced.replace(/[^lcr|]/g, '');
    if (part === undefined) return undefined;
    written.push(braced === undefined ? part : `${token}${part}}`);
  }
  return written.join('') as Tex;
}

/** What stands in the braces that have been opened. */
function insideOf(source: string, start: number): string {
  const signs = /\\[\s\S]|[{}]/gu;
  signs.lastIndex = start;
  for (let open = 1, found = signs.exec(source); found; found = signs.exec(source)) {
    if (found[0] === '{') open += 1;
    if (found[0] === '}') open -= 1;
    if (open === 0) return source.slice(start, found.index);
  }
  return source.slice(start);
}

/** Words, in which signs stand for themselves and braces for nothing, as the document reads them. */
function wordsOf(words: string): string | undefined {
  const letters = [...words.matchAll(/\\([\s\S])|([\s\S])/gu)].map(([, escaped, letter = '']) => {
    if (escaped !== undefined) return /^[%$#&_]$/.test(escaped) ? `\\${escaped}` : escaped === ' ' ? '~' : undefined;
    if (/^[{}]$/.test(letter)) return '';
    if (/^[~\s]$/u.test(letter)) return '~';
    if (/^[%$#&_]$/.test(letter)) return `\\${letter}`;
    return WORDS.test(letter) ? letter : undefined;
  });
  return letters.includes(undefined) ? undefined : letters.join('');
}

function commandOf(command: string | undefined): string | undefined {
  return command !== undefined && Object.hasOwn(OTHERS, command) ? OTHERS[command] : command;
}

let names: ReadonlyMap<string, string> | undefined;

/** A sign as TeX's faces of formulas have it: `≤` is `\le` there. */
function signOf(sign: string): string | undefined {
  if (PLAIN.test(sign)) return sign === '\n' ? ' ' : sign;
  names ??= new Map([...commandSigns()].reverse().map(([name, { text }]) => [text, name]));
  const name = /^[ -~]$/.test(sign) ? undefined : names.get(sign);
  if (sign === '′') return "'";
  if (name === undefined) return undefined;
  const command = typesetterTex(commandOf(`\\${name}`) ?? '');
  return /^[ -~]*$/.test(command) ? `${command} ` : undefined;
}
