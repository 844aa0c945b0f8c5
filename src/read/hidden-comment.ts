/**
 * Takes the text behind a field's name or a list's dash that has no value.
 * Gives what was meant as its value but is a comment to YAML: `accent: #1f4e79`, `- #1 in sales`.
 */
export function hiddenComment(behind: string): string | undefined {
  return /^[ \t]*:?[ \t]+(#(?:[\da-f]{3}|[\da-f]{6}|\d)(?![\da-f]).*)/i.exec(behind)?.[1]?.trimEnd();
}
