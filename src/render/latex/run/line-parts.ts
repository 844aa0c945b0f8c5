/** A word of a page's content. Lengths in pt, x from the left. */
export interface PageWord {
  readonly text: string;
  /** What draws it, with its marks. */
  readonly content: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Draws white of a width there that is read as a space; undefined where its font has none. */
  readonly space?: ((x: number, width: number) => string) | undefined;
}

/** A mark of ours: where a stretch of text begins or ends, or what follows stands apart. */
export interface Mark {
  readonly kind: 'B' | 'E' | 'P';
  readonly number: number;
  readonly side: 'L' | 'R';
  readonly y: number;
}

/** What a line is made of, from the left to the right. */
export type LinePart = PageWord | Mark;

/** Tells a mark of what runs otherwise from a word. */
export function isMark(part: LinePart): part is Mark {
  return 'kind' in part;
}

/** As TeX's driver writes a mark at its place. */
const MARK = /q\s+1 0 0 1 -?[\d.]+ (-?[\d.]+) cm\s*\/Galley([BEP])(\d+)([LR])\s+MP\s*Q/g;

/** The marks in a piece of a page's content, and the piece without them. */
export function takeMarks(piece: string): { readonly marks: readonly Mark[]; readonly rest: string } {
  const marks = [...piece.matchAll(MARK)].map(markOf);
  return { marks, rest: marks.length === 0 ? piece : piece.replace(MARK, ' ') };
}

/** The marks in a piece of a page's content, and what stands before each and behind the last, in their order. */
export function splitMarks(piece: string): readonly (Mark | string)[] {
  const split: (Mark | string)[] = [];
  let end = 0;
  for (const match of piece.matchAll(MARK)) {
    split.push(piece.slice(end, match.index), markOf(match));
    end = match.index + match[0].length;
  }
  return [...split, piece.slice(end)];
}

function markOf([, y, kind, number, side]: RegExpMatchArray): Mark {
  return {
    kind: kind === 'B' || kind === 'E' ? kind : 'P',
    number: Number(number),
    side: side === 'R' ? 'R' : 'L',
    y: Number(y),
  };
}
