import { type Mark, takeMarks } from './line-parts.ts';
import { numbersOf, type Operation, readOperations } from './read-operations.ts';

/** What a page's content is made of, as far as tags go. All pieces joined are the content. */
export type Piece =
  /** Changes how or where is drawn; `nests` is true of what must stand by itself: `q`, `Q` and `cm`. */
  | { readonly type: 'state'; readonly text: string; readonly nests: boolean; readonly operation: Operation }
  /** A point that the file in TeX has set: `/Tag.12 MP`. */
  | { readonly type: 'point'; readonly text: string; readonly name: string; readonly y: number }
  /** A point that tells which way a line runs. */
  | { readonly type: 'turn'; readonly text: string; readonly mark: Mark }
  | Drawn;

/** What draws something: a text with its marks, the lines of a shape, a picture. */
export interface Drawn {
  readonly type: 'text' | 'shape' | 'picture';
  readonly text: string;
  readonly operations: readonly Operation[];
}

const NESTS = new Set(['q', 'Q', 'cm']);
const SHAPES = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const PAINTS = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n']);
const POINT = /^\/((?:Tag|End)\.\d+|Apart\.\w+|Back|Galley[BEP]\d+[LR])$/;

/** Divides a page's content into pieces. */
export function readPieces(content: string): readonly Piece[] {
  const operations = readOperations(content);
  const pieces: Piece[] = [];
  for (let at = 0; at < operations.length; ) {
    const end = endOf(operations, at);
    pieces.push(pieceOf(operations.slice(at, end)));
    at = end;
  }
  return pieces;
}

/** Behind the piece that begins at an operation. */
function endOf(operations: readonly Operation[], at: number): number {
  const { name = '' } = operations[at] ?? {};
  if (name === 'q' && pointAt(operations, at + 2) !== undefined) return at + 4;
  if (name === 'BDC' || name === 'BMC') return behindMark(operations, at);
  if (name === 'BT') return behindFirst(operations, at, (next) => next === 'ET');
  if (SHAPES.has(name)) return behindFirst(operations, at, (next) => PAINTS.has(next));
  return at + 1;
}

function behindFirst(operations: readonly Operation[], from: number, ends: (name: string) => boolean): number {
  let at = from;
  while (at < operations.length && !ends(operations[at]?.name ?? '')) at += 1;
  return at + 1;
}

/** Behind the `EMC` of the mark that begins at an operation. */
function behindMark(operations: readonly Operation[], from: number): number {
  let [at, depth] = [from, 0];
  do {
    const name = operations[at]?.name;
    if (name === 'BDC' || name === 'BMC') depth += 1;
    if (name === 'EMC') depth -= 1;
    at += 1;
  } while (depth > 0 && at < operations.length);
  return at;
}

function pieceOf(operations: readonly Operation[]): Piece {
  const text = operations.map((one) => one.text).join('');
  const [first] = operations;
  const name = first?.name ?? '';
  if (name === 'Do' || name === 'sh') return { type: 'picture', text, operations };
  if (SHAPES.has(name)) return { type: 'shape', text, operations };
  if (['BDC', 'BMC', 'BT'].includes(name)) return { type: 'text', text, operations };
  const point = pointAt(operations, operations.length === 4 ? 2 : 0);
  if (point !== undefined) return pointPiece(text, point);
  return { type: 'state', text, nests: NESTS.has(name), operation: first ?? { name, operands: [], text } };
}

/** The point that an operation sets; XeTeX goes to its place before, and back behind. */
function pointAt(operations: readonly Operation[], at: number): string | undefined {
  const { name, operands } = operations[at] ?? {};
  return name === 'MP' ? POINT.exec(operands?.[0] ?? '')?.[1] : undefined;
}

function pointPiece(text: string, name: string): Piece {
  const [mark] = takeMarks(text).marks;
  const y = Number(/(-?[\d.]+)\s+cm/.exec(text)?.[1] ?? 0);
  return mark ? { type: 'turn', text, mark } : { type: 'point', text, name, y };
}

/** Where a text begins in the space it is drawn in, and its size there; undefined for what has no text. */
export function placeOfText({ operations }: Drawn): { x: number; y: number; size: number } | undefined {
  const place = operations.find(({ name }) => name === 'Td' || name === 'Tm');
  const font = operations.find(({ name }) => name === 'Tf');
  if (!place || !font) return undefined;
  const [x = 0, y = 0] = numbersOf(place).slice(-2);
  return { x, y, size: numbersOf(font)[0] ?? 0 };
}
