import type { Part } from './part.ts';
import type { Said } from './said.ts';

/** A sign that may open a mark of Galley's Markdown; those that close what they open count only in pairs. */
const PLAIN_MARKS =
  /\\(?=[!-/:-@[-`{-~])|[*`$^~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=[^\]]*\]\()|<(?=[a-z/!][^>]*>)/giu;
const PAIRED: ReadonlySet<string> = new Set(['*', '_', '`', '$', '^', '~']);

/** Code of Markdown, in which every sign stands for itself. */
const CODE = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/;

/** Takes a text that its format prints as it stands. */
export function takePlain(part: Part): Said<string> | undefined {
  return changed(part.take(), plain);
}

/** Takes a text that its format reads as Markdown. */
export function takeMarkdown(part: Part): Said<string> | undefined {
  return changed(part.take(), (text) => outsideCode(text, foreignMarks));
}

/** Changes what a text says; its place stays. */
export function changed(said: Said<string> | undefined, change: (text: string) => string): Said<string> | undefined {
  return said && { ...said, data: change(said.data) };
}

/** The Markdown that prints a text as it stands: with a backslash before signs that would be marks. */
export function plain(text: string): string {
  return text.replace(PLAIN_MARKS, (sign) => (PAIRED.has(sign) && isAlone(text, sign) ? sign : `\\${sign}`));
}

/** Changes a Markdown text but for its code. */
export function outsideCode(text: string, change: (text: string) => string): string {
  const code = CODE.exec(text);
  if (code === null) return change(text);
  const behind = code.index + code[0].length;
  return change(text.slice(0, code.index)) + code[0] + outsideCode(text.slice(behind), change);
}

/**
 * Mathematics, superscripts and subscripts are Galley’s own: elsewhere their signs are mere signs. A link within the
 * page leads nowhere from a résumé, so its words are left.
 */
export function foreignMarks(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\(#[^()\s]*\)/g, '$1')
    .replace(/(?<!\\)[$^]|(?<![\\~])~(?!~)/g, (sign) => (isAlone(text, sign) ? sign : `\\${sign}`));
}

function isAlone(text: string, sign: string): boolean {
  return text.indexOf(sign) === text.lastIndexOf(sign);
}
