/** A line of one sign, repeated. */
const RULE = /^(=+|-+)$/;

/**
 * The text of a plain text file. A line of signs that is as long as the block it ends only underlines it and says nothing.
 * @throws TypeError for bytes that are not UTF-8.
 */
export function extractTxt(bytes: Uint8Array): string {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  return lines.filter((line, index) => !RULE.test(line) || !isUnderline(line, index, lines)).join('\n');
}

/** A heading's rule has an empty line below; a title's, at the top of the file, need not. */
function isUnderline(rule: string, index: number, lines: readonly string[]): boolean {
  const start = lines.slice(0, index).findLastIndex((line) => line.trim() === '') + 1;
  const longest = Math.max(0, ...lines.slice(start, index).map((line) => [...line].length));
  const ends = lines[index + 1]?.trim() === '' || start === 0;
  // Letters of some scripts take two columns.
  return ends && longest > 0 && rule.length >= longest && rule.length <= Math.max(3, 2 * longest);
}
