/** What a glyph is read as that stands for no letter of its own. */
const UNREAD = '\u200b';

/**
 * Shares a word's letters among its glyphs, in their order, so that together they read as the word. `hints` are what
 * the file says of each glyph, which is right for ligatures.
 */
export function shareLetters(word: string, hints: readonly (string | undefined)[]): readonly string[] {
  if (!hints.includes(undefined) && hints.join('') === word) return hints.map((hint) => hint ?? '');
  const letters = [...word];
  const counts = countsFor(letters.length, hints);
  let at = 0;
  return counts.map((count) => {
    const own = letters.slice(at, at + count).join('');
    at += count;
    return own === '' ? UNREAD : own;
  });
}

/** How many letters each glyph stands for; all there are, in the end. */
function countsFor(letters: number, hints: readonly (string | undefined)[]): readonly number[] {
  if (hints.length === letters) return hints.map(() => 1);
  const hinted = hints.map((hint = ' ') => [...hint].length);
  const sum = hinted.reduce((total, count) => total + count, 0);
  if (sum === letters) return hinted;
  if (hints.length > letters) return hints.map((_, index) => (index < letters ? 1 : 0));
  return hints.map((_, index) => (index < hints.length - 1 ? 1 : letters - hints.length + 1));
}
