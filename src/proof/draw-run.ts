import { transform } from './matrix.ts';
import type { Pen } from './pen.ts';

/** A stretch of text drawn at once. Lengths in pt, y downwards from the page's top edge. */
export interface DrawnRun {
  readonly page: number;
  readonly text: string;
  /** The reader's id of the font. */
  readonly font: string;
  /** `#rrggbb`; undefined for patterns and shadings. */
  readonly color: string | undefined;
  /** 0 is fully transparent. */
  readonly opacity: number;
  /** PDF's text rendering mode: 3 and 7 draw nothing. */
  readonly mode: number;
  /** What is put between neighbouring letters beyond their own width: the median, as a share of the size. */
  readonly tracking: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** As it appears on the page. */
  readonly size: number;
  /** It runs from left to right along a level line. */
  readonly level: boolean;
  readonly glyphs: readonly DrawnGlyph[];
  /** The colour it stands on; undefined where that is a picture or a pattern. */
  readonly ground: string | undefined;
  /** Something is painted over it, or it lies where nothing is painted. */
  readonly covered: boolean;
  readonly mark: Mark | undefined;
}

export interface DrawnGlyph {
  readonly text: string;
  /** The code in the file; 0 is a font's sign for “no such letter” where codes are glyph numbers. */
  readonly code: number;
  readonly x: number;
  readonly width: number;
}

/** What the file says a piece of content is. */
export interface Mark {
  /** The number by which the structure tree names it; undefined outside the tree. */
  readonly content: number | undefined;
  readonly artifact: boolean;
}

interface ReaderGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly originalCharCode: number;
}

/** Many files have no spaces, only gaps; narrower ones are kerning. In thousandths of the size. */
const MIN_SPACE = 180;

/** The code of a space that is not in the file. */
export const noCode = -1;

function space(x: number, right: number): DrawnGlyph {
  return { text: ' ', code: noCode, x, width: right - x };
}

/** Draws glyphs and kerning numbers; `unit` is the length of a glyph's unit at size 1. Gives the run and the pen after it. */
export function drawRun(
  pen: Pen,
  values: unknown,
  unit: number,
): { readonly run: Omit<DrawnRun, 'page' | 'ground' | 'covered' | 'mark'>; readonly pen: Pen } {
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  const glyphs: DrawnGlyph[] = [];
  const place = (offset: number): readonly [number, number] => {
    const [x, y] = transform(pen.text, pen.at[0] + offset, pen.at[1] + pen.rise);
    return transform(pen.matrix, x, y);
  };
  let along = 0;
  for (const value of list) {
    if (typeof value === 'number') {
      const gap = (-value / 1000) * pen.size * pen.scale;
      if (-value > MIN_SPACE) glyphs.push(space(place(along)[0], place(along + gap)[0]));
      along += gap;
    } else if (isGlyph(value)) {
      const width = value.width * unit * pen.size;
      const step = (width + pen.spacing + (value.isSpace ? pen.wordSpacing : 0)) * pen.scale;
      const [x] = place(along);
      const [right] = place(along + width * pen.scale);
      glyphs.push({
        text: value.unicode,
        code: value.originalCharCode,
        x: Math.min(x, right),
        width: Math.abs(right - x),
      });
      along += step;
    }
  }
  const [x, y] = place(0);
  const [, endY] = place(along);
  const [aside, top] = transform(pen.matrix, ...transform(pen.text, 0, pen.size));
  const [begin, foot] = transform(pen.matrix, ...transform(pen.text, 0, 0));
  const { font, color, opacity, mode, size } = pen;
  return {
    run: {
      ...extent(glyphs, x),
      ...{ font, color, opacity, mode, y, glyphs },
      text: glyphs
        .map(({ text }) => text)
        .join('')
        .replace(/ {2,}/gu, ' '),
      size: Math.hypot(aside - begin, foot - top),
      level: Math.abs(endY - y) < 0.01 && Math.abs(foot - top) > 0.01,
      tracking: tracking(list) + pen.spacing / (size || 1),
    },
    pen: { ...pen, at: [pen.at[0] + along, pen.at[1]] },
  };
}

/** From the first visible glyph to the last: spaces at the ends are not seen. */
function extent(glyphs: readonly DrawnGlyph[], x: number): { readonly x: number; readonly width: number } {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  if (seen.length === 0) return { x, width: 0 };
  const left = Math.min(...seen.map((glyph) => glyph.x));
  return { x: left, width: Math.max(...seen.map((glyph) => glyph.x + glyph.width)) - left };
}

function isGlyph(value: unknown): value is ReaderGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** The numbers between two letters move the next one left, by thousandths of the size. */
function tracking(values: readonly unknown[]): number {
  const steps: number[] = [];
  let last = '';
  let moved = 0;
  for (const value of values) {
    if (typeof value === 'number') moved -= value / 1000;
    else if (isGlyph(value)) {
      if (/\p{L}$/u.test(last) && /^\p{L}/u.test(value.unicode)) steps.push(moved);
      last = value.unicode;
      moved = 0;
    }
  }
  return steps.toSorted((one, other) => one - other)[steps.length >> 1] ?? 0;
}
