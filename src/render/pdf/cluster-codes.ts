import { type Composite, canCompose, composeGlyph, type Subset } from './fonts/compose-glyph.ts';
import type { Glyph, GlyphPart } from './node.ts';

/** pdfkit's embedded font, as far as codes go: what each looks like, how wide it is, what letters it stands for. */
export interface EmbeddedFont {
  readonly id: string;
  readonly scale: number;
  readonly font: {
    readonly unitsPerEm: number;
    getGlyph(id: number): { readonly advanceWidth: number; readonly bbox: { readonly maxY: number } };
  };
  readonly subset: Subset;
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): unknown;
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

const codes = new WeakMap<EmbeddedFont, Map<string, number>>();

/**
 * The codes of a glyph or cluster. Each stands for what readers put together as the author wrote it: all ink is in
 * the first, and letters that follow a mark without width get codes without ink. pdf.js gives no place to a code whose
 * letters hold such a mark, and turns the letters of a code from the right around; so there each letter has its own.
 */
export function codesOf(glyph: Glyph, font: EmbeddedFont): readonly Shown[] {
  const advance = advanceOf(glyph);
  const parts = glyph.parts ?? [{ id: glyph.id, x: 0, y: 0 }];
  if (!glyph.parts || isPlain(glyph, parts, font)) {
    return [{ code: outline(parts[0]?.id ?? glyph.id, glyph.codePoints, font), x: 0, y: 0, advance }];
  }
  if (!canCompose(font.subset)) return separately(glyph, parts, font);
  return glyph.rtl ? fromRight(glyph, parts, font) : fromLeft(glyph, parts, font);
}

/** One outline in its own place and width, for letters that no reader stumbles over. */
function isPlain({ codePoints, rtl, advanceWidth }: Glyph, parts: readonly GlyphPart[], font: EmbeddedFont): boolean {
  const [part] = parts;
  if (!part || parts.length > 1 || part.x !== 0 || part.y !== 0) return false;
  if (font.font.getGlyph(part.id).advanceWidth !== advanceWidth) return false;
  return codePoints.length === 1 || (!rtl && !codePoints.some(isMark));
}

function fromLeft(glyph: Glyph, parts: readonly GlyphPart[], font: EmbeddedFont): readonly Shown[] {
  const advance = advanceOf(glyph);
  const cut = glyph.codePoints.findIndex((point, index) => index > 0 && isMark(point));
  const head = cut === -1 ? glyph.codePoints : glyph.codePoints.slice(0, cut);
  const first = { code: composite({ parts, advanceWidth: advance }, head, font), x: 0, y: 0, advance };
  if (cut === -1) return [first];
  return [first, { code: unseen(glyph.codePoints.slice(cut), 0, font), x: advance, y: 0, advance: 0 }];
}

/** In em: so narrow that readers see no space, so wide that they keep mark and letter on one line. */
const MARK_WIDTH = 0.03;

/** Letter by letter from the right, each with its share of the cluster's width; marks have next to none. */
function fromRight(glyph: Glyph, parts: readonly GlyphPart[], font: EmbeddedFont): readonly Shown[] {
  const mark = Math.round(MARK_WIDTH * font.font.unitsPerEm);
  const marks = glyph.codePoints.filter((point, index) => index > 0 && isMark(point)).length;
  const share = (advanceOf(glyph) - marks * mark) / (glyph.codePoints.length - marks);
  let edge = advanceOf(glyph);
  return glyph.codePoints.map((point, index) => {
    const apart = index > 0 && isMark(point);
    const last = index === glyph.codePoints.length - 1;
    const x = last ? 0 : Math.max(0, Math.round(edge - (apart ? mark : share)));
    const advance = edge - x;
    edge = x;
    const made = { parts: index === 0 ? parts.map((part) => ({ ...part, x: part.x - x })) : [], advanceWidth: advance };
    return { code: composite(made, [point], font), x, y: 0, advance, apart };
  });
}

/** For faces whose outlines cannot be put together: as many letters as there are outlines, the rest on the last. */
function separately(glyph: Glyph, parts: readonly GlyphPart[], font: EmbeddedFont): readonly Shown[] {
  const ordered = glyph.rtl ? parts.toReversed() : parts;
  return ordered.map(({ id, x, y }, index) => {
    const last = index === ordered.length - 1;
    const letters = last ? glyph.codePoints.slice(index) : glyph.codePoints.slice(index, index + 1);
    const advance = font.font.getGlyph(id).advanceWidth;
    return { code: outline(id, letters.length > 0 ? letters : NOTHING, font), x, y, advance, apart: glyph.rtl };
  });
}

/** Zero-width space: a code must stand for something (ISO 19005-3, 6.2.11.7). */
const NOTHING = [0x200b];

function isMark(point: number): boolean {
  return /\p{Mn}/u.test(String.fromCodePoint(point));
}

function advanceOf(glyph: Glyph): number {
  return glyph.advanceWidth ?? 0;
}

/** An outline that stands for several letters gets a code for each, since a code reads back as one of them. */
function outline(id: number, letters: readonly number[], font: EmbeddedFont): number {
  return codeFor(`${id}:${letters.join()}`, font.font.getGlyph(id).advanceWidth, letters, font, () => {
    const code = font.subset.includeGlyph(id);
    return font.unicode[code] === undefined ? code : font.subset.glyphs.push(id) - 1;
  });
}

function composite(made: Composite, letters: readonly number[], font: EmbeddedFont): number {
  const parts = made.parts.map(({ id, x, y }) => `${id}@${x},${y}`).join('+');
  const key = `${parts}=${made.advanceWidth}:${letters.join()}`;
  return codeFor(key, made.advanceWidth, letters, font, () => composeGlyph(font.subset, made));
}

function unseen(letters: readonly number[], advanceWidth: number, font: EmbeddedFont): number {
  return composite({ parts: [], advanceWidth }, letters, font);
}

function codeFor(
  key: string,
  advance: number,
  letters: readonly number[],
  font: EmbeddedFont,
  make: () => number,
): number {
  const known = codes.get(font) ?? new Map<string, number>();
  codes.set(font, known);
  const code = known.get(key) ?? make();
  known.set(key, code);
  font.widths[code] ??= advance * font.scale;
  font.unicode[code] ??= letters;
  return code;
}
