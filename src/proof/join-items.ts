import type { Gap, TextItem } from './extract.ts';
import type { PdfText, PdfViewport } from './open-pdf.ts';
import { type PlacedItem, readFromRight } from './read-from-right.ts';

type Placed = Omit<PlacedItem, 'gap'>;

/**
 * Turns a page's raw text pieces into items that know what stands before them. Empty pieces vanish: white space
 * becomes the gap of the next item. `page` counts from 1.
 */
export function joinItems(pieces: readonly PdfText[], viewport: PdfViewport, page: number): readonly TextItem[] {
  const items: PlacedItem[] = [];
  let gap: Gap = 'line';
  for (const piece of pieces) {
    if (piece.str.trim() !== '') {
      const item = place(piece, viewport, page);
      const last = items.at(-1);
      const read = gap === 'none' && /^\s/u.test(piece.str) ? 'space' : gap;
      items.push({ ...item, gap: last ? gapBetween(last, item, read) : 'none' });
      gap = /\s$/u.test(piece.str) ? 'space' : 'none';
    } else if (piece.str !== '' && gap === 'none') gap = 'space';
    if (piece.hasEOL) gap = 'line';
  }
  return readFromRight(items).map(({ dir: _, ...item }) => item);
}

/** The text of items, a space or a line's end where an eye sees one. */
export function joinText(items: readonly TextItem[]): string {
  return items.map(({ gap, text }) => `${gap === 'line' ? '\n' : gap === 'space' ? ' ' : ''}${text}`).join('');
}

function place(piece: PdfText, viewport: PdfViewport, page: number): Placed {
  const [, , c = 0, d = 0, e = 0, f = 0] = piece.transform;
  const [x = 0, y = 0] = viewport.convertToViewportPoint(e, f);
  const text = piece.str.trim().replace(/\s+/gu, ' ');
  return { text, page, x, y, width: piece.width, size: Math.hypot(c, d), font: piece.fontName, dir: piece.dir };
}

/**
 * The reader's verdict, mended where it judges by the pen's jump and an eye does not: a raised or lowered figure that
 * continues its word is no new line, and a jump back on the same line (a column drawn out of order) is one.
 */
function gapBetween(last: Placed, next: Placed, read: Gap): Gap {
  if (last.dir === 'rtl' || next.dir === 'rtl') return read;
  const em = Math.max(last.size, next.size);
  const ahead = next.x - (last.x + last.width);
  const shift = Math.abs(next.y - last.y);
  if (isUnder(last, next, shift)) return 'line';
  if (read === 'line' && shift < 0.7 * em && Math.abs(ahead) < em) return ahead > 0.15 * em ? 'space' : 'none';
  if (read !== 'line' && ahead < -em && !isPointAtLeft(last, next)) return 'line';
  return read;
}

/** Small type under large type that is no wider than a letter or two: a short name over what follows it. */
function isUnder(last: Placed, next: Placed, shift: number): boolean {
  return next.x < last.x + last.width / 2 && shift > 0.5 * Math.min(last.size, next.size);
}

/** The point of a number in a text from the right stands at its left: `.10`. */
function isPointAtLeft(last: Placed, next: Placed): boolean {
  return /^\p{P}$/u.test(next.text) && Math.abs(last.x - (next.x + next.width)) < 0.15 * last.size;
}
