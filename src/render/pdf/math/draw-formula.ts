import { codesOf, type EmbeddedFont } from '../cluster-codes.ts';
import type { Glyph } from '../node.ts';
import type { Position, Press } from '../press.ts';
import type { FormulaMark, Outline } from './outline.ts';

interface Canvas {
  readonly _font: unknown;
  readonly _fontSize: number;
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> };
  addContent(content: string): void;
}

/** How thick the bar of a root is, and how far it begins within the sign; in em. */
const BAR = 0.048;
const OVERLAP = 0.02;

/** How much bolder shapes are in bold text, in em. */
const EDGE = 0.016;

/** Draws the shapes of a formula, in the colour that is set. `x` and `y` of its left end on the baseline, y downwards. */
export function drawOutline(
  press: Press,
  { shapes }: Outline,
  { size, edge }: Pick<FormulaMark, 'size' | 'edge'>,
  x: number,
  y: number,
): void {
  for (const { path, matrix } of shapes) {
    const [a, b, c, d, e, f] = matrix.map((value) => value * size) as [number, number, number, number, number, number];
    press.save();
    press.transform(a, b, c, d, e + x, f + y);
    press.path(path);
    if (edge === undefined) press.fill();
    else
      press
        .lineWidth(EDGE / Math.abs(matrix[0]))
        .strokeColor(edge)
        .fillAndStroke();
    press.restore();
  }
}

/** How high a run reaches that ends in the sign of a root, in pt above the baseline. */
export function rootTop(press: Press, glyphs: readonly Glyph[]): number | undefined {
  const last = glyphs.at(-1);
  if (last?.codePoints[0] !== 0x221a) return undefined;
  const { _font, _fontSize } = press as unknown as Canvas;
  const { font } = _font as EmbeddedFont;
  return (font.getGlyph(last.id).bbox.maxY / font.unitsPerEm) * _fontSize;
}

/** Draws the bar over letters under a root, at the height of the sign. */
export function drawBar(press: Press, positions: readonly Position[], top: number, x: number, y: number): void {
  const size = positions[0]?.formula?.size ?? 0;
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  press.rect(x - OVERLAP * size, y - top, width + OVERLAP * size, BAR * size).fill();
}

/**
 * Writes letters that are read but not seen, under the shapes that show them (ISO 32000-1, 9.3.6, mode 3). They are
 * narrowed or widened as a whole, so that to a reader they stand where the shapes do.
 */
export function drawUnseen(
  press: Press,
  glyphs: readonly Glyph[],
  positions: readonly Position[],
  x: number,
  y: number,
): void {
  const canvas = press as unknown as Canvas;
  const font = canvas._font as EmbeddedFont;
  const shown = glyphs.flatMap((glyph) => codesOf(glyph, font));
  const own = shown.reduce((sum, { advance }) => sum + advance, 0) * (canvas._fontSize / font.font.unitsPerEm);
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  press.save();
  press.transform(1, 0, 0, -1, 0, canvas.page.height);
  canvas.page.fonts[font.id] ??= font.ref();
  const codes = shown.map(({ code }) => code.toString(16).padStart(4, '0')).join('');
  canvas.addContent(`BT\n/${font.id} ${num(canvas._fontSize)} Tf\n3 Tr ${num((100 * width) / (own || 1))} Tz`);
  canvas.addContent(`1 0 0 1 ${num(x)} ${num(canvas.page.height - y)} Tm <${codes}> Tj\nET`);
  press.restore();
}

function num(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
