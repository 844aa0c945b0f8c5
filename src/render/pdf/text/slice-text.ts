import type { Font } from 'fontkit';
import type { FormulaMark } from '../math/outline.ts';
import type { Glyph } from '../node.ts';

/** A text as textkit hands it to a line breaker: shaped runs over one string. */
export interface ShapedText {
  readonly string: string;
  readonly runs: readonly ShapedRun[];
}

export interface ShapedRun {
  readonly start: number;
  readonly end: number;
  readonly attributes: {
    readonly font?: readonly Font[];
    readonly fontSize: number;
    readonly scale?: number | undefined;
    /** The formula that the run belongs to. */
    readonly bullet?: FormulaMark | null | undefined;
  };
  readonly glyphs?: readonly Glyph[] | undefined;
  readonly positions?: readonly GlyphPosition[] | undefined;
  readonly stringIndices?: readonly number[] | undefined;
  readonly glyphIndices?: readonly number[] | undefined;
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** The part of a text between two string indices; neither may fall inside a ligature. */
export function sliceText(text: ShapedText, start: number, end: number): ShapedText {
  const runs = text.runs.flatMap((run) => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    return from < to ? [sliceRun(run, from, to, start)] : [];
  });
  return { ...text, string: text.string.slice(start, end), runs };
}

function sliceRun(run: ShapedRun, from: number, to: number, origin: number): ShapedRun {
  let at = run.start;
  const kept = (run.glyphs ?? []).map((glyph) => {
    const here = at;
    at += lengthOf(glyph);
    // A mark without letters of its own belongs to the glyph before it.
    return lengthOf(glyph) === 0 ? here - 1 >= from && here - 1 < to : here >= from && here < to;
  });
  const glyphs = (run.glyphs ?? []).filter((_, index) => kept[index]);
  const positions = (run.positions ?? []).filter((_, index) => kept[index]);
  return { ...run, start: from - origin, end: to - origin, glyphs, positions, ...indices(glyphs) };
}

function lengthOf(glyph: Glyph): number {
  return glyph.codePoints.reduce((sum, point) => sum + (point > 0xffff ? 2 : 1), 0);
}

/** From letters to glyphs and back, as textkit's later steps look them up. */
export function indices(glyphs: readonly Glyph[]): Pick<ShapedRun, 'stringIndices' | 'glyphIndices'> {
  const stringIndices: number[] = [];
  const glyphIndices: number[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    glyphIndices.push(glyph.codePoints.length === 0 ? (glyphIndices[index - 1] ?? 0) : stringIndices.length);
    for (let step = 0; step < glyph.codePoints.length; step += 1) stringIndices.push(index);
  }
  return { stringIndices, glyphIndices };
}

/** The line with all of its last glyph, which was drawn closer to one that is now on the next line. */
export function withoutLastKern(line: ShapedText): ShapedText {
  const last = line.runs.at(-1);
  const [glyph, position] = [last?.glyphs?.at(-1), last?.positions?.at(-1)];
  if (!last || !glyph || !position) return line;
  const xAdvance = Math.max(position.xAdvance, (glyph.advanceWidth ?? 0) * scaleOf(last));
  const positions = [...(last.positions ?? []).slice(0, -1), { ...position, xAdvance }];
  return { ...line, runs: [...line.runs.slice(0, -1), { ...last, positions }] };
}

/** From units of a run's face to pt. */
export function scaleOf({ attributes: { font, fontSize, scale } }: ShapedRun): number {
  const unitsPerEm = font?.[0]?.unitsPerEm;
  return scale ?? (unitsPerEm ? fontSize / unitsPerEm : 0);
}

/** The line with a hyphen behind its last letter. */
export function withHyphen(line: ShapedText): ShapedText {
  const last = line.runs.at(-1);
  const font = last?.attributes.font?.[0];
  if (!last || !font) return line;
  const glyph = font.glyphForCodePoint(0x2d);
  const position = { xAdvance: glyph.advanceWidth * scaleOf(last), yAdvance: 0, xOffset: 0, yOffset: 0 };
  const glyphs = [...(last.glyphs ?? []), glyph as unknown as Glyph];
  const run = {
    ...last,
    end: last.end + 1,
    glyphs,
    positions: [...(last.positions ?? []), position],
    ...indices(glyphs),
  };
  return { string: `${line.string}-`, runs: [...line.runs.slice(0, -1), run] };
}
