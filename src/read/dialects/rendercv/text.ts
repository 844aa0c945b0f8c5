import type { Part } from '../part.ts';
import type { Said } from '../said.ts';
import { changed, foreignMarks, outsideCode } from '../text.ts';

/** Takes a text in RenderCV's Markdown, whose mathematics stands between two dollars: `$$x^2$$`. */
export function takeRenderCvText(part: Part): Said<string> | undefined {
  return changed(part.take(), (text) => outsideCode(text, oneDollar));
}

function oneDollar(text: string): string {
  return text
    .split(/(\$\$\S(?:[^$]*\S)?\$\$)/)
    .map((piece, index) => (index % 2 === 1 ? piece.slice(1, -1) : foreignMarks(piece)))
    .join('');
}
