/** A text as a string of CSS: nothing in it can end the string, or the element around the style sheet. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
