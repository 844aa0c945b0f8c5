import type { Unmapped } from '../read/dialects/part.ts';
import type { Terminal } from './terminal.ts';

/** Longer values are told by their beginning; their place is given. */
const LONGEST = 60;

/** Of a written file: as many values of one kind as are told one by one. What is read is told whole, since it may be kept nowhere else. */
const TOLD = 10;

/** What `tellUnmapped` tells of. */
interface Untold {
  readonly file: string;
  /** What has no place for it. */
  readonly format: string;
  readonly unmapped: readonly Unmapped[];
  /** Tells the first few of a kind, and counts the rest. */
  readonly brief?: boolean;
}

/** Tells on stderr what a file says and a format has no place for, each with its place in the file. */
export async function tellUnmapped({ file, format, unmapped, brief }: Untold, terminal: Terminal): Promise<void> {
  if (unmapped.length === 0) return;
  const { printable } = await import('./quote-line.ts');
  const count = unmapped.length === 1 ? 'one value has' : `${unmapped.length} values have`;
  const label = terminal.paint('yellow', 'warning');
  terminal.talk(
    `${label}  ${file}: ${count} no place in ${format} and ${unmapped.length === 1 ? 'is' : 'are'} left out:`,
  );
  const kinds = new Map<string, number>();
  for (const { path, value, position } of unmapped) {
    const kind = kindOf(path);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (brief && (kinds.get(kind) ?? 0) > TOLD) continue;
    const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
    terminal.talk(`  ${terminal.paint('bold', place)}  ${path}: ${printable(shorten(value))}`);
  }
  if (!brief) return;
  for (const [kind, told] of kinds) if (told > TOLD) terminal.talk(`  … and ${told - TOLD} more of ${kind}`);
}

/** `sections[].entries[].authors[]`: values at like places are of one kind. */
function kindOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

function shorten(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : text;
}
