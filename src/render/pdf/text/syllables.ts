/** The syllables of a language's words, by its TeX patterns; undefined for a language that divides none or has no patterns. */
export async function syllablesFor(language: string): Promise<((word: string) => readonly string[]) | undefined> {
  return (await patterns(language.toLowerCase())) ?? patterns(language.split('-')[0]?.toLowerCase() ?? 'en');
}

async function patterns(tag: string): Promise<((word: string) => readonly string[]) | undefined> {
  try {
    const module: { readonly syllables: (word: string) => readonly string[] } = await import(
      `@react-pdf/hyphenate/${tag}`
    );
    return module.syllables;
  } catch {
    return undefined;
  }
}
