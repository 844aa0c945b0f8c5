import type { HeadLineRule, Theme } from './theme.ts';

/** The comma that themes write between the parts of a head. */
const COMMA = ', ';

/** Gives the theme with the comma of a document's language in its heads: `، ` in Arabic, `、` in Japanese. */
export function withComma(theme: Theme, comma: string): Theme {
  if (comma === COMMA) return theme;
  const spell = (lines: readonly HeadLineRule[]): readonly HeadLineRule[] =>
    lines.map((line) => ({
      ...line,
      parts: line.parts.map((part) => (part.separator === COMMA ? { ...part, separator: comma } : part)),
    }));
  const { lines, works } = theme.heads;
  return { ...theme, heads: { ...theme.heads, lines: spell(lines), ...(works && { works: spell(works) }) } };
}
