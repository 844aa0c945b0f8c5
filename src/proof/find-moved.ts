import type { Alignment } from './align.ts';
import type { Atom } from './split-atoms.ts';

/**
 * Looks for what the alignment left over on both sides: first whole stretches of a passage, then single words. What is
 * found is paired in the alignment, and its expected indices are given back: it is in the file, but in another place.
 */
export function findMoved(
  expected: readonly Atom[],
  found: readonly Atom[],
  alignment: Alignment,
  forgiven: ReadonlySet<number>,
): ReadonlySet<number> {
  const moved = new Set<number>();
  const places = new Map<string, number[]>();
  for (const [index, { text }] of found.entries()) {
    if (alignment.toLeft[index] !== -1 || forgiven.has(index)) continue;
    const list = places.get(text);
    if (list) list.push(index);
    else places.set(text, [index]);
  }
  for (const key of ['group', 'word'] as const) {
    const runs = unpairedRuns(expected, alignment.toRight, key).filter((run) =>
      run.some((i) => /[\p{L}\p{N}]/u.test(expected[i]?.text ?? '')),
    );
    for (const run of runs.toSorted((one, other) => other.length - one.length)) {
      const start = places
        .get(expected[run[0] ?? -1]?.text ?? '')
        ?.find((place) => fits(run, place, expected, found, alignment, forgiven));
      if (start === undefined) continue;
      for (const [offset, i] of run.entries()) {
        alignment.toRight[i] = start + offset;
        alignment.toLeft[start + offset] = i;
        moved.add(i);
      }
    }
  }
  return moved;
}

/** Stretches of neighbours without partners that share a passage, or a word. */
function unpairedRuns(
  atoms: readonly Atom[],
  partners: Int32Array,
  key: 'group' | 'word',
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, atom] of atoms.entries()) {
    if (partners[index] !== -1) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1 && atoms[index - 1]?.[key] === atom[key]) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

function fits(
  run: readonly number[],
  place: number,
  expected: readonly Atom[],
  found: readonly Atom[],
  { toLeft }: Alignment,
  forgiven: ReadonlySet<number>,
): boolean {
  return run.every((i, offset) => {
    const j = place + offset;
    return toLeft[j] === -1 && !forgiven.has(j) && found[j]?.text === expected[i]?.text;
  });
}
