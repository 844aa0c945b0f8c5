import { UserError } from '../../../errors.ts';

/**
 * The syllables of a language's words, by its TeX patterns.
 * @throws UserError when there are no patterns for the language.
 */
export async function syllablesFor(language: string): Promise<(word: string) => readonly string[]> {
  for (const tag of [language.toLowerCase(), language.split('-')[0]?.toLowerCase() ?? 'en']) {
    const found = await patterns(tag);
    if (found) return found;
  }
  throw new UserError(
    `There are no hyphenation patterns for the language "${language}".`,
    'Set design.hyphenate to false.',
  );
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
