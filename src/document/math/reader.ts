import { UserError } from '../../errors.ts';
import type { Alphabet } from './alphabets.ts';

/** A place in a formula's source, and what holds from there on. */
export interface Reader {
  readonly tex: string;
  at: number;
  alphabet: Alphabet;
  /** How many groups are open. */
  depth: number;
  /** True when something has been said that holds for the rest of the formula, which then cannot be taken apart. */
  declared: boolean;
}

/** Deeper than any formula, shallower than any stack. */
const DEEPEST = 40;

export function readerOf(tex: string): Reader {
  return { tex, at: 0, alphabet: 'math', depth: 0, declared: false };
}

/** The next command or character, past white space; empty at the end. */
export function peek(reader: Reader): string {
  const gap = /\s*/uy;
  gap.lastIndex = reader.at;
  gap.exec(reader.tex);
  reader.at = gap.lastIndex;
  const token = /\\(?:[a-zA-Z]+|[\s\S])|[\s\S]/uy;
  token.lastIndex = reader.at;
  return token.exec(reader.tex)?.[0] ?? '';
}

/** Takes what `peek` has found. */
export function take(reader: Reader): string {
  const token = peek(reader);
  reader.at += token.length;
  return token;
}

/** Takes a token that must stand here, such as the brace that opens an argument. */
export function expectToken(reader: Reader, token: string, behind: string): void {
  if (take(reader) !== token) throw fault(`“${behind}” is followed by no “${token}”.`);
}

/** Reads something that has an inside: letters are as before behind it. */
export function inside<T>(reader: Reader, read: () => T): T {
  const { alphabet } = reader;
  reader.depth += 1;
  if (reader.depth > DEEPEST) throw fault(`Its groups are nested more than ${DEEPEST} deep.`);
  const result = read();
  reader.depth -= 1;
  reader.alphabet = alphabet;
  return result;
}

/** What is in the braces that open here, as it stands: the text of `\text{…}`, the name of an environment. */
export function takeBraced(reader: Reader, behind: string): string {
  expectToken(reader, '{', behind);
  const start = reader.at;
  let open = 1;
  for (let at = start; at < reader.tex.length; at += 1) {
    const character = reader.tex[at];
    if (character === '\\') at += 1;
    else if (character === '{') open += 1;
    else if (character === '}') open -= 1;
    if (open > 0) continue;
    reader.at = at + 1;
    return reader.tex.slice(start, at);
  }
  throw unclosed();
}

export function unclosed(): UserError {
  return fault('A brace “{” is never closed.', 'Close it with }; to print a brace, write \\{.');
}

/** A mistake in a formula. */
export function fault(what: string, hint?: string): UserError {
  return new UserError(`The formula cannot be read: ${lowered(what)}`, hint ?? HINT);
}

const HINT = 'Mend the formula; to print dollar signs, write \\$.';

/** The message goes on behind a colon. */
function lowered(text: string): string {
  return /^[A-Z][a-z]* /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
