import type { Glyph } from './node.ts';
import type { Position, Press } from './press.ts';

interface EmbeddedFont {
  readonly id: string;
  readonly scale: number;
  readonly font: { readonly unitsPerEm: number };
  readonly subset: { includeGlyph(id: number): number; readonly glyphs: number[] };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): unknown;
}

interface Canvas {
  readonly _font: unknown;
  readonly _fontSize: number;
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> };
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  addContent(content: string): void;
}

/**
 * Writes one run of glyphs as text operators (ISO 32000-1, 9.4). Each glyph is entered into the subset with
 * the letters it stands for, so that ligatures and small caps read back as what the author wrote.
 */
export function drawGlyphs(
  press: Press,
  glyphs: readonly Glyph[],
  positions: readonly Position[],
  x: number,
  y: number,
): void {
  const canvas = press as unknown as Canvas;
  const font = canvas._font as EmbeddedFont;
  canvas.save();
  canvas.transform(1, 0, 0, -1, 0, canvas.page.height);
  canvas.page.fonts[font.id] ??= font.ref();
  canvas.addContent(`BT\n/${font.id} ${num(canvas._fontSize)} Tf`);
  canvas.addContent(shows(glyphs, positions, font, canvas._fontSize, x, canvas.page.height - y));
  canvas.addContent('ET');
  canvas.restore();
}

function shows(
  glyphs: readonly Glyph[],
  positions: readonly Position[],
  font: EmbeddedFont,
  size: number,
  x: number,
  y: number,
): string {
  const shifted = positions.map((position) => `${position.xOffset},${position.yOffset}`);
  const out: string[] = [];
  let pen = x;
  let array: string[] = [];
  const flush = (): void => {
    if (array.length > 0) out.push(`[${array.join(' ')}] TJ`);
    array = [];
  };
  glyphs.forEach((glyph, index) => {
    const position = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    if (index === 0 || shifted[index] !== shifted[index - 1]) {
      flush();
      out.push(
        `1 0 0 1 ${num(pen + position.xOffset)} ${num(y + (position.yOffset * size) / font.font.unitsPerEm)} Tm`,
      );
    }
    array.push(`<${codeOf(glyph, font)}>`, ...kern(glyph, position, font, size));
    pen += position.xAdvance;
  });
  flush();
  return out.join('\n');
}

/** The codes of a font's glyphs, by outline and letters. */
const codes = new WeakMap<EmbeddedFont, Map<string, number>>();

/** An outline that stands for several letters gets a code for each, since a code reads back as one of them. */
function codeOf(glyph: Glyph, font: EmbeddedFont): string {
  const known = codes.get(font) ?? new Map<string, number>();
  codes.set(font, known);
  const key = `${glyph.id}:${glyph.codePoints.join()}`;
  const code = known.get(key) ?? newCode(glyph, font);
  known.set(key, code);
  font.widths[code] ??= advance(glyph) * font.scale;
  font.unicode[code] ??= glyph.codePoints;
  return code.toString(16).padStart(4, '0');
}

function newCode(glyph: Glyph, font: EmbeddedFont): number {
  const code = font.subset.includeGlyph(glyph.id);
  return font.unicode[code] === undefined ? code : font.subset.glyphs.push(glyph.id) - 1;
}

/** What the position adds to the glyph's own advance, in thousandths, as TJ wants it: negative moves on. */
function kern(glyph: Glyph, position: Position, font: EmbeddedFont, size: number): readonly string[] {
  const extra = (position.xAdvance * 1000) / size - (advance(glyph) * 1000) / font.font.unitsPerEm;
  return Math.abs(extra) > 1e-6 ? [num(-extra)] : [];
}

function advance(glyph: Glyph): number {
  return (glyph as Glyph & { readonly advanceWidth: number }).advanceWidth;
}

function num(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
