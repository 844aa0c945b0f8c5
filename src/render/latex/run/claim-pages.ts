import type { PDFDocument } from '@cantoo/pdf-lib';
import type { TagPlan } from '../tags.ts';
import { readDrawn } from './drawn-word.ts';
import { followPoints, noOpenings } from './follow-points.ts';
import { isImage } from './is-image.ts';
import { identity, type Matrix, placeIn, within } from './matrix.ts';
import { orderPieces } from './order-pieces.ts';
import { contentOf, setContent } from './page-content.ts';
import { pageWidths } from './page-widths.ts';
import { numbersOf } from './read-operations.ts';
import { type Drawn, type Piece, placeOfText, readPieces } from './read-pieces.ts';

/** A text or the photo on a page, in the page's own space. */
export interface Claimed {
  /** From 0. */
  readonly page: number;
  /** The numbers of the leaf it belongs to and of what it is in within it. */
  readonly path: readonly number[];
  /** From where a text begins to its right end and an em above; the corners of a picture. */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** What the pages of a file say of themselves: whose what is drawn on them is. */
export interface Claims {
  readonly claimed: readonly Claimed[];
  /** True where some lines are written from the left that are read from the right. */
  readonly turned: boolean;
}

/** How a claim is written: `/Span << /Galley [12 7] /ActualText (word) >> BDC`. */
export const CLAIM = /\/Galley \[([\d ]+)\]\s*/;

/**
 * Takes out the points that the file in TeX has set, and writes with everything drawn whose it is instead: words may
 * then change places. `direction` is that of the lines, where they are written as the eye goes over them.
 */
export function claimPages(file: PDFDocument, { leaves }: TagPlan, direction: 'ltr' | 'rtl' | undefined): Claims {
  const openings = noOpenings();
  const photo = leaves.find(({ tag }) => tag === 'Figure')?.id;
  const pages = file.getPages();
  const turned = direction === 'rtl' || (direction === 'ltr' && pages.some((page) => TURNS.test(contentOf(page))));
  const claimed = pages.flatMap((page, index) => {
    const pieces = readPieces(contentOf(page));
    // How wide words are is asked only where links are to be drawn over them.
    const places = placesOf(pieces, turned ? pageWidths(page) : undefined);
    const paths = followPoints(direction ? orderPieces(pieces, direction) : pieces, openings);
    const pathOf = (piece: Drawn): readonly number[] =>
      piece.type === 'picture' && photo !== undefined && isImage(piece, page) ? [photo] : (paths.get(piece) ?? []);
    setContent(page, pieces.map((piece) => write(piece, pathOf)).join(''), file);
    return [...places].flatMap(([piece, box]) =>
      pathOf(piece).length === 0 ? [] : [{ page: index, path: pathOf(piece), box }],
    );
  });
  return { claimed, turned };
}

/** Where a stretch begins that runs against its line. */
const TURNS = /\/GalleyB\d/;

/** Where texts and pictures are. */
function placesOf(
  pieces: readonly Piece[],
  widthOf: ReturnType<typeof pageWidths> | undefined,
): ReadonlyMap<Drawn, Claimed['box']> {
  const places = new Map<Drawn, Claimed['box']>();
  const saved: Matrix[] = [];
  let matrix = identity;
  for (const piece of pieces) {
    if (piece.type === 'state') {
      const { operation } = piece;
      if (operation.name === 'q') saved.push(matrix);
      if (operation.name === 'Q') matrix = saved.pop() ?? identity;
      if (operation.name === 'cm') matrix = within(matrix, numbersOf(operation));
    } else if (piece.type === 'text' || piece.type === 'picture') {
      const { x, y, size } = placeOfText(piece) ?? { x: 0, y: 0, size: 1 };
      const from = placeIn(matrix, x, y);
      const right = widthOf && rightOf(piece, widthOf);
      const to = placeIn(matrix, right ?? x + size, y + size);
      places.set(piece, [from.x, from.y, to.x, to.y]);
    }
  }
  return places;
}

const SHOWS = new Set(['BT', 'Tf', 'Td', 'TJ', 'ET']);

/** Where a word ends as XeTeX draws it. */
function rightOf({ operations }: Drawn, widthOf: ReturnType<typeof pageWidths>): number | undefined {
  const shown = operations.filter(({ name }) => SHOWS.has(name)).map(({ text }) => text);
  return readDrawn(shown.join(''), widthOf)?.right;
}

function write(piece: Piece, pathOf: (piece: Drawn) => readonly number[]): string {
  if (piece.type === 'point') return '';
  if (piece.type === 'state' || piece.type === 'turn' || piece.type === 'shape') return piece.text;
  const path = pathOf(piece);
  if (path.length === 0) return piece.text;
  const claim = `/Galley [${path.join(' ')}]`;
  if (/^\s*\/Span\s*<</.test(piece.text)) return piece.text.replace('<<', `<< ${claim}`);
  return `\n/Span << ${claim} >> BDC${piece.text}\nEMC`;
}
