import type { Part } from '../part.ts';
import type { Said } from '../said.ts';
import { changed, foreignMarks, outsideCode } from '../text.ts';

/** What the elements of HTML that people write into résumés are in Markdown. */
const ELEMENTS: readonly (readonly [RegExp, string])[] = [
  [/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '[$2]($1)'],
  [/<\/?(?:strong|b)>/gi, '**'],
  [/<\/?(?:em|i)>/gi, '*'],
  [/<\/?code>/gi, '`'],
  [/<br\s*\/?>/gi, '\\\n'],
  [/<li\b[^>]*>/gi, '\n- '],
  [/<\/?(?:p|div|ul|ol)\b[^>]*>/gi, '\n\n'],
  [/<\/?(?:li|span|u|small|font)\b[^>]*>/gi, ''],
  // What is left in angle brackets is text, but for addresses.
  [/<(?=[a-z/!][^<>]*>)(?!https?:|mailto:)/gi, '\\<'],
];

/** Takes a text of Markdown that may hold HTML, as texts of FRESH do. */
export function takeFreshText(part: Part): Said<string> | undefined {
  return changed(part.take(), (text) => outsideCode(text, (piece) => markdownOf(foreignMarks(piece))).trim());
}

function markdownOf(html: string): string {
  const text = ELEMENTS.reduce((rest, [element, mark]) => rest.replace(element, mark), html);
  return text === html ? text : text.replace(/\n{3,}/g, '\n\n');
}
