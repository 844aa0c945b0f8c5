import type { Atom } from './split-atoms.ts';

/**
 * Where a stretch without partners could as well begin a few words earlier or later ("2 | 2 more": which 2 is the
 * page number?), an alignment picks one at random. This picks the reading that fills whole lines or passages.
 * Changes both arrays: `partners` belongs to `atoms`, `back` to the other side.
 */
export function slideRuns(atoms: readonly Atom[], partners: Int32Array, back: Int32Array): void {
  let start = 0;
  while (start < atoms.length) {
    let end = start;
    while (end < atoms.length && partners[end] === -1) end++;
    start = end > start ? slideRun(atoms, partners, back, start, end) : start + 1;
  }
}

/** Gives the index behind the run. */
function slideRun(atoms: readonly Atom[], partners: Int32Array, back: Int32Array, first: number, last: number): number {
  let [start, end] = [first, last];
  const sameText = (one: number, other: number): boolean => atoms[one]?.text === atoms[other]?.text;
  const canLeft = (): boolean => start > 0 && partners[start - 1] !== -1 && sameText(start - 1, end - 1);
  const canRight = (): boolean => end < atoms.length && partners[end] !== -1 && sameText(start, end);
  const left = (): void => hand(partners, back, --start, --end);
  const right = (): void => hand(partners, back, end++, start++);
  let best = { start, score: score(atoms, start, end) };
  const weigh = (): void => {
    const found = score(atoms, start, end);
    if (found > best.score) best = { start, score: found };
  };
  for (; canLeft(); weigh()) left();
  while (start < first) right();
  for (; canRight(); weigh()) right();
  while (start > best.start) left();
  while (start < best.start) right();
  return end;
}

/** Gives the partner of `from` to `to`. */
function hand(partners: Int32Array, back: Int32Array, from: number, to: number): void {
  const partner = partners[from] ?? -1;
  partners[to] = partner;
  partners[from] = -1;
  back[partner] = to;
}

function score(atoms: readonly Atom[], start: number, end: number): number {
  return edge(atoms, start) + edge(atoms, end);
}

function edge(atoms: readonly Atom[], index: number): number {
  const atom = atoms[index];
  if (!atom || atoms[index - 1]?.group !== atom.group) return 3;
  return atom.gap === 'none' ? 0 : 1;
}
