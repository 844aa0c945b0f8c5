/** No résumé comes near; beyond it the YAML parser's time and stack run away. */
const DEEPEST_BRACKETS = 200;
const WIDEST_INDENT = 1000;

/**
 * Takes a text and gives the offset where it is nested deeper than a parser should be asked to follow:
 * by brackets, or by indentation and the dashes of lists. Undefined for any ordinary file.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST_BRACKETS) return at;
  }
  const line = text
    .split('\n')
    .find((one) => /^[\s?-]*/.exec(one.slice(0, WIDEST_INDENT + 1))?.[0].length === WIDEST_INDENT + 1);
  return line === undefined ? undefined : text.indexOf(line);
}
