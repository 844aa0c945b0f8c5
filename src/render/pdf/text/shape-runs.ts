import type { Font } from 'fontkit';
import { type ShapedFace, shape } from '../../fonts/shaper.ts';
import type { Glyph } from '../node.ts';
import { indices, type ShapedRun, type ShapedText } from './slice-text.ts';

/** What textkit has found out about a run before it is shaped. */
interface Attributes {
  readonly font: readonly Font[];
  readonly fontSize: number;
  readonly level?: number;
  readonly features?: Readonly<Record<string, boolean>>;
  readonly characterSpacing?: number;
  /** How far a raised or lowered run is shifted, in em. */
  readonly yOffset?: number;
}

/** Letters that join or stack: space between them would tear them apart. */
const JOINED = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}]/u;

/** Shapes the runs of a text by HarfBuzz: every run of one face, script and direction. Glyphs are in reading order. */
export function shapeRuns(text: ShapedText, language: string): ShapedText {
  return { ...text, runs: text.runs.map((run) => shapeRun(run, text.string.slice(run.start, run.end), language)) };
}

function shapeRun(run: ShapedRun, letters: string, language: string): ShapedRun {
  const { font, fontSize, level = 0, features = {}, characterSpacing = 0, yOffset = 0 } = run.attributes as Attributes;
  const [face] = font;
  if (!face) return run;
  const spacing = JOINED.test(letters) ? 0 : characterSpacing;
  const glyphs = shape(face as Font & ShapedFace, letters, { rtl: level % 2 === 1, language, features });
  const scale = fontSize / face.unitsPerEm;
  const positions = glyphs.map((glyph) => ({
    xAdvance: advanceOf(glyph) * scale + spacing,
    yAdvance: 0,
    xOffset: 0,
    yOffset: yOffset * face.unitsPerEm,
  }));
  return { ...run, glyphs, positions, ...indices(glyphs) };
}

function advanceOf(glyph: Glyph): number {
  return glyph.advanceWidth ?? 0;
}
