import stringWidth from 'string-width';

/** How many columns a text takes in a terminal: letters of China, Japan and Korea two. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

/** Breaks a line at its spaces into lines of at most `width` columns, of which `taken` are not its own; what is longer stays whole. */
export function wrap(line: string, width: number | undefined, taken: number): readonly string[] {
  if (width === undefined) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && taken + displayWidth(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}
