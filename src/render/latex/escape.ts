import { toUri } from '../to-uri.ts';
import type { Tex } from './tex.ts';

type Table = Readonly<Record<string, string>>;

/** What each character that TeX takes for a command is written as within a text. */
const TEXT: Table = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
  // A line may end here, though only if need be; and here, as gladly as between words.
  '\u200b': '\\B{}',
  '\u00ad': '\\J{}',
};

/** The same within the address of a link; what these leave is percent-encoded. */
const URL: Table = { '%': '\\%', '#': '\\#', '&': '\\&', _: '\\_', '~': '\\~', $: '\\Dollar ' };

/** What an address may not hold as it is, though authors write it. */
const UNSAFE = /[\\{}^"<>|`\s]/gu;

/** What ends a line or says nothing on paper. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/** An author's text, to be printed as it stands. */
export function escapeText(text: string): Tex {
  return through(TEXT, text.replace(CONTROL, ' '));
}

/** The target of a link, as the file has it. */
export function linkTarget(url: string): string {
  return toUri(url).replace(UNSAFE, encodeURIComponent);
}

/** The same for TeX. */
export function escapeUrl(url: string): Tex {
  return through(URL, linkTarget(url));
}

/** What no one sees, and no field is named by, but for the joiners within words of Persian and Indian scripts. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu;

/** A text as TeX's own comment: what would end its line is left out. */
export function escapeComment(text: string): Tex {
  return text.replace(CONTROL, ' ').replace(UNSEEN, '?') as Tex;
}

/** The name of a file that this room has chosen: letters, digits and signs that TeX has no use for. */
export function escapeFile(name: string): Tex {
  if (!/^[\w./-]+$/.test(name)) throw new Error(`not a name for TeX: ${name}`);
  return name as Tex;
}

function through(table: Table, text: string): Tex {
  return [...text].map((letter) => table[letter] ?? letter).join('') as Tex;
}
