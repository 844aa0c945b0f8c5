/** A line of one sign, repeated. */
const RULE = /^(=+|-+)$/;

/**
 * The text of a plain text file. A line of signs that is about as long as the block it ends only underlines it and says nothing.
 * @throws TypeError for bytes that are not UTF-8.
 */
export function extractTxt(bytes: Uint8Array): string {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  return lines.filter((line, index) => !RULE.test(line) || !isUnderline(line, index, lines)).join('\n');
}

/** A heading's rule has an empty line below; a title's, at the top of the file, need not. */
function isUnderline(rule: string, index: number, lines: readonly string[]): boolean {
  const start = lines.slice(0, index).findLastIndex((line) => line.trim() === '') + 1;
  const block = lines.slice(start, index);
  // Letters of some scripts take two columns, those that join others may take none.
  const letters = block.map((line) => [...line.normalize('NFC').replace(/[\p{M}\p{Cf}]/gu, '')].length);
  const [least, most] = [Math.max(0, ...letters) / 2, Math.max(3, ...block.map((line) => 2 * [...line].length))];
  const ends = lines[index + 1]?.trim() === '' || start === 0;
  return ends && least > 0 && rule.length >= least && rule.length <= most;
}
