import type { Inline } from '../../../document/model.ts';
import { inlineText } from '../../../document/text.ts';

/** A last line shorter than this part of the measure is a runt (Bringhurst, 2.4.1). */
const RUNT = 0.12;
/** A text narrower than this part of the measure hardly takes a second line. */
const LONG = 0.6;

/**
 * Ties the last words of a text to each other, as many as a last line may not be shorter than: then TeX, which has no
 * rule against runts, makes none. Widths and the measure in em.
 */
export function tieEnd(
  content: readonly Inline[],
  measure: number,
  widthOf: (text: string) => number,
): readonly Inline[] {
  if (widthOf(inlineText(content)) < LONG * measure) return content;
  return tied(content, RUNT * measure, widthOf).content;
}

interface Tied {
  readonly content: readonly Inline[];
  /** What is still to be tied before these, in em; nothing where a line may end all the same. */
  readonly left: number;
}

function tied(content: readonly Inline[], width: number, widthOf: (text: string) => number): Tied {
  const last = content.at(-1);
  if (!last || width <= 0) return { content, left: width };
  const end = tiedOne(last, width, widthOf);
  const before = tied(content.slice(0, -1), end.left, widthOf);
  return { content: [...before.content, ...end.content], left: before.left };
}

function tiedOne(inline: Inline, width: number, widthOf: (text: string) => number): Tied {
  if (inline.type === 'text') return tiedText(inline.value, width, widthOf);
  if (!('children' in inline)) return { content: [inline], left: 0 };
  const { content, left } = tied(inline.children, width, widthOf);
  return { content: [{ ...inline, children: content }], left };
}

function tiedText(value: string, width: number, widthOf: (text: string) => number): Tied {
  const words = value.split(' ');
  let left = width;
  let end = '';
  for (let word = words.pop(); word !== undefined; word = words.pop()) {
    left -= widthOf(word);
    end = word + end;
    if (left <= 0 || words.length === 0) break;
    left -= widthOf(' ');
    end = `\u00a0${end}`;
  }
  const before = words.length > 0 ? `${words.join(' ')} ` : '';
  return { content: [{ type: 'text', value: before + end }], left };
}
