import type { Unmapped } from '../read/dialects/part.ts';
import type { Terminal } from './terminal.ts';

/** Longer values are told by their beginning; their place is given. */
const LONGEST = 60;

/** Tells on stderr what a file says and `format` has no place for, each with its place in the file. */
export async function tellUnmapped(
  file: string,
  format: string,
  unmapped: readonly Unmapped[],
  terminal: Terminal,
): Promise<void> {
  if (unmapped.length === 0) return;
  const { printable } = await import('./quote-line.ts');
  const count = unmapped.length === 1 ? 'one value has' : `${unmapped.length} values have`;
  const label = terminal.paint('yellow', 'warning');
  terminal.talk(
    `${label}  ${file}: ${count} no place in ${format} and ${unmapped.length === 1 ? 'is' : 'are'} left out:`,
  );
  for (const { path, value, position } of unmapped) {
    const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
    terminal.talk(`  ${terminal.paint('bold', place)}  ${path}: ${printable(shorten(value))}`);
  }
}

function shorten(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : text;
}
