/**
 * What a face's letters cannot be set from one by one: marks over letters, letters that join or change their
 * order, joiners and marks of direction. Letters of these scripts alone stand beside each other as they are.
 */
const SIMPLE = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Georgian',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bopomofo',
].map((script) => `\\p{Script=${script}}`);

const COMPLEX = new RegExp(`[^${SIMPLE.join('')}\\p{N}\\p{P}\\p{S}\\p{Z}\\p{Cc}ー\\u00aa\\u00ba\\u02b0-\\u02ff]`, 'u');

/** True for a text (NFC) that only HarfBuzz sets rightly, by its letters or because it runs from the right. */
export function needsShaper(text: string, direction: unknown): boolean {
  return direction === 'rtl' || COMPLEX.test(text) || /[\u1100-\u11ff]/u.test(text);
}
