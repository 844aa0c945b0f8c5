import type { Drawn, Piece } from './read-pieces.ts';

/** What is open where a page ends, in the text and in what runs beside it. */
export interface Openings {
  readonly stacks: Map<string, number[]>;
  /** Which of them is gone on with; the innermost last. */
  readonly within: string[];
}

/** What is open before a file's first page: nothing; it is changed as its points are followed. */
export function noOpenings(): Openings {
  return { stacks: new Map(), within: [] };
}

/** The numbers that each thing drawn stands under, outermost first; none for decoration. */
export function followPoints(
  pieces: readonly Piece[],
  { stacks, within }: Openings,
): ReadonlyMap<Drawn, readonly number[]> {
  const found = new Map<Drawn, readonly number[]>();
  for (const piece of pieces) {
    const name = within.at(-1) ?? '';
    const stack = stacks.get(name) ?? [];
    stacks.set(name, stack);
    if (piece.type === 'text') found.set(piece, name === FURNITURE || stack.at(-1) === 0 ? [] : [...stack]);
    if (piece.type !== 'point') continue;
    const [kind, what = ''] = piece.name.split('.');
    if (kind === 'Apart') within.push(what);
    if (kind === 'Back') within.pop();
    if (kind === 'Tag') stack.push(Number(what));
    if (kind === 'End') close(stack, Number(what));
  }
  return found;
}

/** What `\Apart` calls running heads and page numbers. */
const FURNITURE = 'Furniture';

function close(stack: number[], id: number): void {
  const at = stack.lastIndexOf(id);
  if (at >= 0) stack.splice(at);
}
