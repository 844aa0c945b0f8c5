import { isFromRight } from '../../bidi-levels.ts';
import { type LineWord, orderWords } from './order-words.ts';

/** A word of a page's content. */
export interface PageWord extends LineWord {
  /** What draws it, with its marks. */
  readonly content: string;
  readonly y: number;
}

/** What stands between two words that may change places: colours alone. */
const COLOURS = /^(?:\s|[\d.]+(?:\s+[\d.]+)*\s+(?:rg|RG|g|G|k|K)\b)*$/;

/** The last colours that a piece of a page sets. */
const LAST_COLOURS = /(?:(?:[\d.]+\s+){1,4}(?:rg|RG|g|G|k|K)\s*)+(?![\s\S]*\s(?:rg|RG|g|G|k|K)\b)/;

interface Coloured {
  readonly word: PageWord;
  readonly colour: string;
}

/**
 * Writes a page's words, and what stands between them, with the words of every line in the order in which they are
 * read. `pieces` has one more than `words`: what stands before each, and behind the last.
 */
export function turnLines(words: readonly PageWord[], pieces: readonly string[], direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr' && !words.some(({ text }) => isFromRight(text)))
    return pieces.map((piece, index) => piece + (words[index]?.content ?? '')).join('');
  const written: string[] = [];
  let [line, colour]: [Coloured[], string] = [[], ''];
  words.forEach((word, index) => {
    const before = pieces[index] ?? '';
    const last = line.at(-1)?.word;
    const isColour = COLOURS.test(before);
    if (!last || !isColour || !(Math.abs(last.y - word.y) < 0.1 * word.size)) {
      written.push(...turned(line, direction), colour);
      line = [];
      if (!isColour) written.push(before);
    }
    colour = isColour ? before.trim() || colour : (LAST_COLOURS.exec(before)?.[0] ?? colour);
    line.push({ word, colour });
  });
  written.push(...turned(line, direction), colour, pieces.at(-1) ?? '');
  return written.join('\n');
}

function turned(line: readonly Coloured[], direction: 'ltr' | 'rtl'): readonly string[] {
  const words = line.map(({ word, colour }) => ({ ...word, colour }));
  return orderWords(words, direction).map(({ colour, content }) => `${colour} ${content}`);
}
