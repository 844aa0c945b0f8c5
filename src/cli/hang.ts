import wrapAnsi from 'wrap-ansi';

/** In fewer columns words are no lines any more. */
const LEAST = 24;

/** Breaks a text that begins behind others on its line, so that all its lines begin there; not where no one watches. */
export function hang(text: string, indent: number, columns: number | undefined): string {
  if (columns === undefined || columns - indent < LEAST) return text;
  return wrapAnsi(text, columns - indent).replaceAll('\n', `\n${' '.repeat(indent)}`);
}
