/** Fills the `{…}` of a word that is a pattern; what has no value stays as it is. */
export function fillWord(word: string, values: Readonly<Record<string, string | number>>): string {
  return word.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
