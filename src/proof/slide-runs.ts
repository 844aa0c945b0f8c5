import { type Atom, joinAtoms } from './split-atoms.ts';

/** What it weighs that a run stands between two passages of the other side: less than that it is a whole line. */
const BETWEEN = 2;
/** That it is the separator there: more than the edges of both ends. */
const SEPARATING = 7;
/** That it faces something: more than all those; and that this is the same in pieces: more still. */
const FACING = 16;
const SAME = 32;
/** How many pieces a word may be in. */
const PIECES = 40;

/**
 * Where a stretch without partners could as well begin a few words earlier or later ("2 | 2 more": which 2 is the
 * page number?), an alignment picks one at random. This picks the reading that faces what has no partner on the other
 * side, and else the one that fills whole lines or passages, or stands between those of the other side.
 * Changes both arrays: `partners` belongs to `atoms`, `back` to `others`.
 */
export function slideRuns(
  atoms: readonly Atom[],
  others: readonly Atom[],
  partners: Int32Array,
  back: Int32Array,
): void {
  const score = (start: number, end: number): number => {
    const [before, after] = [others[partners[start - 1] ?? -1], others[partners[end] ?? -1]];
    const between = before?.group === after?.group ? 0 : BETWEEN;
    const faced = facedRun(partners, back, start, end);
    const same = isSame(atoms.slice(start, end), others.slice(...faced)) ? SAME : 0;
    const facing = faced[1] > faced[0] ? FACING + same : 0;
    const separating = after?.separator && after.separator === textOf(atoms, start, end) ? SEPARATING : 0;
    return edge(atoms, start) + edge(atoms, end) + between + separating + facing;
  };
  let start = 0;
  while (start < atoms.length) {
    let end = start;
    while (end < atoms.length && partners[end] === -1) end++;
    start = end > start ? slideRun(atoms, score, partners, back, [start, end]) : start + 1;
  }
}

function textOf(atoms: readonly Atom[], start: number, end: number): string {
  // A separator is a sign or two; what is longer is none.
  return end - start > 2 ? '' : joinAtoms(atoms.slice(start, end));
}

/** Gives the index behind the run. */
function slideRun(
  atoms: readonly Atom[],
  score: (start: number, end: number) => number,
  partners: Int32Array,
  back: Int32Array,
  [first, last]: readonly [number, number],
): number {
  let [start, end] = [first, last];
  const sameText = (one: number, other: number): boolean => atoms[one]?.text === atoms[other]?.text;
  const canLeft = (): boolean => start > 0 && partners[start - 1] !== -1 && sameText(start - 1, end - 1);
  const canRight = (): boolean => end < atoms.length && partners[end] !== -1 && sameText(start, end);
  const left = (): void => hand(partners, back, --start, --end);
  const right = (): void => hand(partners, back, end++, start++);
  let best = { start, score: score(start, end) };
  const weigh = (): void => {
    const found = score(start, end);
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

/** What has no partner on the other side at the same place, which may be the same in pieces. */
function facedRun(partners: Int32Array, back: Int32Array, start: number, end: number): readonly [number, number] {
  const before = start === 0 ? -1 : (partners[start - 1] ?? -1);
  const behind = end === partners.length ? back.length : (partners[end] ?? -1);
  return [before + 1, behind];
}

/** True for the same letters, though one of them be broken at a hyphen. */
function isSame(one: readonly Atom[], other: readonly Atom[]): boolean {
  if (one.length > PIECES || other.length > PIECES) return false;
  const letters = (atoms: readonly Atom[]): string => atoms.map(({ text }) => (text === '-' ? '' : text)).join('');
  return letters(one) === letters(other);
}

function edge(atoms: readonly Atom[], index: number): number {
  const atom = atoms[index];
  if (!atom || atoms[index - 1]?.group !== atom.group) return 3;
  return atom.gap === 'none' ? 0 : 1;
}
