/**
 * Small letters; Greek loses its accents and its final sigma, since capitals have neither. What words are compared by.
 */
export function foldLetters(word: string): string {
  const small = word.toLowerCase();
  if (!/\p{Script=Greek}/u.test(small)) return small;
  return small.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ς', 'σ');
}
