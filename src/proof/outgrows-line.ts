import type { LineBox } from './line-boxes.ts';
import type { Atom } from './split-atoms.ts';

/** Shorter words fit into any column that has room for text. */
const MIN_LETTERS = 6;
/** A line is full that lacks no more than this part of its measure, and in em the three letters that go on below. */
const SLACK = 0.15;
const LETTERS = 2;
/** The white between columns and between a text and the date beside it, in em, with a letter more. */
const BESIDE = 3;
/** Widths are estimated from the number of letters. */
const TOLERANCE = 0.9;

/** The lines of a file: what they say and where they stand. */
export interface Lines {
  readonly atoms: readonly Atom[];
  readonly boxes: readonly (LineBox | undefined)[];
}

/**
 * True when the atoms from `start` to before `end` are one word over several lines because it is wider than its
 * column: every line but its last goes on to the edge, and a line of its own would not have held it. The edge is the
 * page's text edge, what most of the lines reach that begin where it goes on, or the column beside it.
 */
export function outgrowsLine({ atoms, boxes }: Lines, start: number, end: number): boolean {
  const word = atoms.slice(start, end);
  const letters = word.reduce((sum, { text }) => sum + text.length, 0);
  const places = [...new Set(word.map(({ group }) => group))];
  const own = places.flatMap((place) => boxes[place] ?? []);
  const next = own[1];
  if (letters < MIN_LETTERS || next === undefined || own.length < places.length) return false;
  const width = places.reduce((sum, place) => sum + widthIn(word, place, atoms, boxes), 0);
  const others = boxes.filter((box): box is LineBox => box?.page === next.page && !own.includes(box));
  if (isWiderThanAll(own, others, width) || isFull(own, others, width)) return true;
  return (
    /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word[0]?.text ?? '') &&
    isFull(own.map(mirror), others.map(mirror), width)
  );
}

/** True for a word that would go from edge to edge of all there is on the page: then lines need not be full, as centred ones. */
function isWiderThanAll(own: readonly LineBox[], others: readonly LineBox[], width: number): boolean {
  const boxes = [...own, ...others];
  return width > Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
}

function isFull(own: readonly LineBox[], others: readonly LineBox[], width: number): boolean {
  const left = own[1]?.left ?? 0;
  const reach = Math.max(...own.map(({ right }) => right));
  const em = Math.max(...own.map(({ size }) => size));
  const under = others.filter((box) => Math.abs(box.left - left) < 1).map(({ right }) => right);
  const beside = others.map((box) => box.left).filter((edge) => edge > reach && edge < reach + BESIDE * em);
  const edges = [Math.max(reach, ...others.map(({ right }) => right)), ...beside.map((edge) => edge - BESIDE * em)];
  if (under.length >= 2) edges.push(Math.max(reach, ...under));
  return edges.some((edge) => {
    const measure = edge - left;
    return (
      width > TOLERANCE * measure &&
      own.slice(0, -1).every(({ right }) => right > edge - SLACK * measure - LETTERS * em)
    );
  });
}

/** How much of a line belongs to a word, by its letters. In pt. */
function widthIn(word: readonly Atom[], line: number, atoms: readonly Atom[], boxes: Lines['boxes']): number {
  const box = boxes[line];
  const count = (some: readonly Atom[]): number =>
    some.reduce((sum, { text, group }) => sum + (group === line ? text.length : 0), 0);
  return box ? ((box.right - box.left) * count(word)) / count(atoms) : 0;
}

function mirror(box: LineBox): LineBox {
  return { ...box, left: -box.right, right: -box.left };
}
