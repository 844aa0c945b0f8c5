/** The widest average advance, in em, that a long word is judged by: better to allow a break too early. */
const WIDE = 0.62;

/**
 * Gives the places where a word may break when it is wider than the measure: after the joints of an address
 * first, then anywhere. Words that fit are never broken.
 */
export function breakWord(measure: number, size: number): (word: string) => string[] {
  const limit = Math.max(8, Math.floor(measure / (size * WIDE)));
  return (word) => {
    if (word.length <= limit) return [word];
    return word.split(/(?<=[/?&=_.,;:-])(?=[^/?&=_.,;:-])/).flatMap((part) => chunks(part, limit));
  };
}

function chunks(part: string, limit: number): string[] {
  const letters = [...part];
  if (letters.length <= limit) return [part];
  return letters.map((letter) => letter);
}
