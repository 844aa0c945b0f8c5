import type { Cluster, Composite, GlyphPart } from './cluster.ts';

/** The codes of a font that is embedded: what each looks like, how wide it is, what letters it stands for. */
export interface CodeBook {
  readonly unitsPerEm: number;
  /** How wide the outline is that a code of its own shows, in units of the face. */
  readonly advanceOf: (id: number) => number;
  /** False for faces whose outlines cannot be put together. */
  readonly composes: boolean;
  /** The code of an outline that stands for these letters. */
  readonly outline: (id: number, letters: readonly number[]) => number;
  /** The code of several, or of none, that stand for these letters. */
  readonly composite: (made: Composite, letters: readonly number[]) => number;
}

/** A code to be shown, at its place in the cluster; in units of the face, y upwards. */
export interface Shown {
  readonly code: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  /** True for a mark in a run from the right, which a reader must not take for a part of its letter. */
  readonly apart?: boolean | undefined;
}

/**
 * The codes of a cluster. Each stands for what readers put together as the author wrote it: all ink is in
 * the first, and letters that follow a mark without width get codes without ink. pdf.js gives no place to a code whose
 * letters hold such a mark, and turns the letters of a code from the right around; so there each letter has its own.
 */
export function codesOf(cluster: Cluster, book: CodeBook): readonly Shown[] {
  const [part] = cluster.parts;
  if (part && isPlain(cluster, part, book)) {
    return [{ code: book.outline(part.id, cluster.codePoints), x: 0, y: 0, advance: cluster.advanceWidth }];
  }
  // What is missing from the face stays a glyph of its own, by which it is found.
  if (!book.composes || cluster.parts.some(({ id }) => id === 0)) return separately(cluster, book);
  return cluster.rtl ? fromRight(cluster, book) : fromLeft(cluster, book);
}

/** One outline in its own place and width, for letters that no reader stumbles over. */
function isPlain({ codePoints, rtl, parts, advanceWidth }: Cluster, part: GlyphPart, book: CodeBook): boolean {
  if (parts.length > 1 || part.x !== 0 || part.y !== 0) return false;
  if (book.advanceOf(part.id) !== advanceWidth) return false;
  return codePoints.length === 1 || (!rtl && !codePoints.some(isMark));
}

function fromLeft({ codePoints, parts, advanceWidth: advance }: Cluster, book: CodeBook): readonly Shown[] {
  const cut = codePoints.findIndex((point, index) => index > 0 && isMark(point));
  const head = cut === -1 ? codePoints : codePoints.slice(0, cut);
  const first = { code: book.composite({ parts, advanceWidth: advance }, head), x: 0, y: 0, advance };
  if (cut === -1) return [first];
  const rest = book.composite({ parts: [], advanceWidth: 0 }, codePoints.slice(cut));
  return [first, { code: rest, x: advance, y: 0, advance: 0 }];
}

/** In em: so narrow that readers see no space, so wide that they keep mark and letter on one line. */
const MARK_WIDTH = 0.03;

/** Letter by letter from the right, each with its share of the cluster's width; marks have next to none. */
function fromRight({ codePoints, parts, advanceWidth }: Cluster, book: CodeBook): readonly Shown[] {
  const mark = Math.round(MARK_WIDTH * book.unitsPerEm);
  const marks = codePoints.filter((point, index) => index > 0 && isMark(point)).length;
  const share = (advanceWidth - marks * mark) / (codePoints.length - marks);
  let edge = advanceWidth;
  return codePoints.map((point, index) => {
    const apart = index > 0 && isMark(point);
    const last = index === codePoints.length - 1;
    const x = last ? 0 : Math.max(0, Math.round(edge - (apart ? mark : share)));
    const advance = edge - x;
    edge = x;
    const made = { parts: index === 0 ? parts.map((part) => ({ ...part, x: part.x - x })) : [], advanceWidth: advance };
    return { code: book.composite(made, [point]), x, y: 0, advance, apart };
  });
}

/** For faces whose outlines cannot be put together: as many letters as there are outlines, the rest on the last. */
function separately({ codePoints, parts, rtl }: Cluster, book: CodeBook): readonly Shown[] {
  const ordered = rtl ? parts.toReversed() : parts;
  return ordered.map(({ id, x, y }, index) => {
    const last = index === ordered.length - 1;
    const letters = last ? codePoints.slice(index) : codePoints.slice(index, index + 1);
    const code = book.outline(id, letters.length > 0 ? letters : NOTHING);
    return { code, x, y, advance: book.advanceOf(id), apart: rtl };
  });
}

/** Zero-width space: a code must stand for something (ISO 19005-3, 6.2.11.7). */
const NOTHING = [0x200b];

function isMark(point: number): boolean {
  return /\p{Mn}/u.test(String.fromCodePoint(point));
}
