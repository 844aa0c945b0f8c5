import type { PageWord } from './line-parts.ts';
import type { Stretch } from './order-words.ts';

/** White of more than this, in sizes, is a space to the eye. */
const SPACE = 0.095;
/** And of less than this: what stands farther apart is no one line. */
const APART = 3;

/**
 * Writes the words of a line as they are read. Where the pen goes back, readers see no white between two words; so a
 * space is written there, and one that takes no room behind a line that ends at its left.
 */
export function writeLine(stretches: readonly Stretch[]): string {
  const words = stretches.flatMap((stretch) => stretch.words.map((word) => ({ word, stretch })));
  if (!stretches.some(({ side }) => side === 'R')) return words.map(({ word }) => word.content).join('\n');
  const content = words.flatMap(({ word, stretch }, index) => {
    const next = words[index + 1];
    if (!next) return [word.content, word.space?.(stretch.side === 'R' ? word.x : word.x + word.width, 0) ?? ''];
    const within = next.stretch === stretch;
    const [one, other] = within ? [word, next.word] : [boxOf(stretch.words), boxOf(next.stretch.words)];
    const white = Math.max(one.x - (other.x + other.width), other.x - (one.x + one.width));
    if (white <= SPACE * word.size || white > APART * word.size) return [word.content];
    const x = stretch.side === 'R' ? word.x - white : word.x + word.width;
    return [word.content, word.space?.(x, white) ?? ''];
  });
  return content.join('\n');
}

function boxOf(words: readonly PageWord[]): { readonly x: number; readonly width: number } {
  const x = Math.min(...words.map((word) => word.x));
  return { x, width: Math.max(...words.map((word) => word.x + word.width)) - x };
}
