/**
 * Folds a text into the name of a file that every disk, mail and portal takes: ASCII letters, digits, `-` and `_`;
 * other scripts are transliterated. Empty where nothing of it can be written so.
 */
export async function foldName(text: string): Promise<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  // The table of letters is large, so it is loaded only for names that need it.
  const ascii = /^\p{ASCII}*$/u.test(plain) ? plain : (await import('any-ascii')).default(text);
  return ascii
    .replace(/['’`".]/g, '')
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/_{2,}/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
}
