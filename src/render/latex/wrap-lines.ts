import type { Tex } from './tex.ts';

/** The longest line that most editors show whole. */
const WIDTH = 110;

/**
 * Breaks the long lines of a file at their spaces, which TeX takes for the same; what follows is set in a little. A
 * line that holds a comment stays as it is.
 */
export function wrapLines(text: Tex): Tex {
  return text.split('\n').map(wrapLine).join('\n') as Tex;
}

function wrapLine(line: string): string {
  if (line.length <= WIDTH || line.startsWith('%') || line.endsWith('%')) return line;
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (word !== '' && last.trim() !== '' && last.length + word.length >= WIDTH) lines.push(`  ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}
