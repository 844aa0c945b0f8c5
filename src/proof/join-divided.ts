import type { Atom } from './split-atoms.ts';

/**
 * The atoms of a file with the words made whole that were divided at a line's end, where such a word was composed: for
 * documents whose author asked for hyphenation. An alignment that sees pieces only would take one word for another.
 */
export function joinDivided(found: readonly Atom[], expected: readonly Atom[]): readonly Atom[] {
  const known = new Set(expected.map(({ text }) => text));
  const joined: Atom[] = [];
  const moved = new Map<number, number>();
  for (let index = 0; index < found.length; index++) {
    const atom = found[index];
    if (!atom) continue;
    const whole = wholeAt(found, index, known);
    const word = moved.get(atom.word) ?? atom.word;
    joined.push(whole ? { ...atom, text: whole.text, word } : { ...atom, word });
    if (!whole) continue;
    // What stands behind the last piece belongs to the same word.
    moved.set(found[whole.end]?.word ?? -1, word);
    index = whole.end;
  }
  return joined;
}

/** The longest known word that begins at an atom and is divided by hyphens, and the index of its last piece. */
function wholeAt(
  found: readonly Atom[],
  start: number,
  known: ReadonlySet<string>,
): { readonly text: string; readonly end: number } | undefined {
  let text = found[start]?.text ?? '';
  let whole: { readonly text: string; readonly end: number } | undefined;
  for (let end = start; isDivided(found, end); ) {
    end += 2;
    text += found[end]?.text ?? '';
    if (known.has(text)) whole = { text, end };
  }
  return whole;
}

/** True where a hyphen ends the line behind an atom. */
function isDivided(found: readonly Atom[], index: number): boolean {
  const [hyphen, next] = [found[index + 1], found[index + 2]];
  return hyphen?.text === '-' && hyphen.gap === 'none' && next?.gap === 'line';
}
