import type { Font as Face, Feature } from 'harfbuzzjs';
import type { Cluster, GlyphPart } from './cluster.ts';

/** A font's file as fontkit has opened it. */
export interface ShapedFace {
  readonly stream: { readonly buffer: Uint8Array };
}

type HarfBuzz = typeof import('harfbuzzjs');

/** How a stretch of text is to be shaped. */
export interface ShapeSettings {
  readonly rtl: boolean;
  /** BCP 47: some letters take other forms by language. */
  readonly language: string;
  /** OpenType features by tag. */
  readonly features: Readonly<Record<string, boolean>>;
}

let harfbuzz: HarfBuzz | undefined;
const faces = new WeakMap<ShapedFace, Face>();
const known = new WeakMap<ShapedFace, Map<string, readonly Cluster[]>>();

/** Makes HarfBuzz ready; it is loaded for texts that need it only, since that takes some 50 ms. */
export async function loadShaper(): Promise<void> {
  harfbuzz ??= await import('harfbuzzjs');
}

/**
 * Shapes a stretch of text of one face, script and direction. Gives its clusters in reading order: each a glyph that
 * stands for letters of the text, made of one or several of the face's outlines.
 */
export function shape(font: ShapedFace, text: string, settings: ShapeSettings): readonly Cluster[] {
  const memory = known.get(font) ?? new Map<string, readonly Cluster[]>();
  known.set(font, memory);
  const key = `${text}\u0000${settings.rtl}${settings.language}${JSON.stringify(settings.features)}`;
  const glyphs = memory.get(key) ?? shapeAfresh(font, text, settings);
  memory.set(key, glyphs);
  return glyphs;
}

function shapeAfresh(font: ShapedFace, text: string, { rtl, language, features }: ShapeSettings): readonly Cluster[] {
  if (!harfbuzz) throw new Error('The shaper is not loaded.');
  const { Buffer, ClusterLevel, Direction, Feature: One, shape: run } = harfbuzz;
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  buffer.setClusterLevel(ClusterLevel.MONOTONE_GRAPHEMES);
  const wanted: Feature[] = Object.entries(features).map(([tag, on]) => new One(tag, on ? 1 : 0));
  run(faceOf(font, harfbuzz), buffer, wanted);
  const places = buffer.getGlyphPositions();
  const shaped = buffer.getGlyphInfos().map((info, index) => ({ ...info, ...places[index] }));
  const starts = [...new Set(shaped.map(({ cluster }) => cluster))].sort((one, other) => one - other);
  return starts.map((start, index) => {
    const letters = [...text.slice(start, starts[index + 1] ?? text.length)].map(
      (letter) => letter.codePointAt(0) ?? 0,
    );
    return clusterOf(
      shaped.filter(({ cluster }) => cluster === start),
      letters,
      rtl,
    );
  });
}

interface Shaped {
  readonly codepoint: number;
  readonly xAdvance?: number;
  readonly xOffset?: number;
  readonly yOffset?: number;
}

/** One glyph from those of a cluster, from left to right; in units of the face. */
function clusterOf(shaped: readonly Shaped[], codePoints: readonly number[], rtl: boolean): Cluster {
  let pen = 0;
  const parts = shaped.map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }): GlyphPart => {
    const part = { id: codepoint, x: pen + xOffset, y: yOffset };
    pen += xAdvance;
    return part;
  });
  const missing = parts.some(({ id }) => id === 0);
  return { id: missing ? 0 : (parts[0]?.id ?? 0), codePoints, advanceWidth: pen, parts, rtl };
}

function faceOf(font: ShapedFace, { Blob, Face: Faces, Font: Fonts }: HarfBuzz): Face {
  const made = faces.get(font);
  if (made) return made;
  const face = new Fonts(new Faces(new Blob(new Uint8Array(font.stream.buffer).buffer)));
  faces.set(font, face);
  return face;
}
