import type { Shown } from '../fonts/cluster-codes.ts';
import { codesOf, type EmbeddedFont } from './cluster-codes.ts';
import type { Glyph } from './node.ts';
import type { Position, Press } from './press.ts';

interface Canvas {
  readonly _font: unknown;
  readonly _fontSize: number;
  readonly page: { readonly height: number; readonly fonts: Record<string, unknown> };
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  addContent(content: string): void;
}

/** Where a run is drawn and in what: `x` and `y` of its left end in pt, y upwards. */
interface Pen {
  readonly font: EmbeddedFont;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** What is written before and behind a letter that stands in marked content of its own. */
  readonly apart: readonly [before: string, behind: string];
}

/** In an element's content one more mark may lie; in decoration none may (ISO 14289-1, 7.1), so it is ended and begun again. */
const WITHIN = ['/Span BMC', 'EMC'] as const;
const BETWEEN = ['EMC /Artifact BMC', 'EMC /Artifact BMC'] as const;

/**
 * Writes one run of glyphs as text operators (ISO 32000-1, 9.4). Each glyph is entered into the subset with
 * the letters it stands for, so that ligatures and small caps read back as what the author wrote. A run from the
 * right is written letter by letter in reading order: most readers take letters in the order of the file.
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
  const apart = press.decorates ? BETWEEN : WITHIN;
  const pen = { font, size: canvas._fontSize, x, y: canvas.page.height - y, apart };
  canvas.save();
  canvas.transform(1, 0, 0, -1, 0, canvas.page.height);
  canvas.page.fonts[font.id] ??= font.ref();
  canvas.addContent(`BT\n/${font.id} ${num(canvas._fontSize)} Tf`);
  canvas.addContent(glyphs[0]?.rtl ? fromRight(glyphs, positions, pen) : fromLeft(glyphs, positions, pen));
  canvas.addContent('ET');
  canvas.restore();
}

function fromLeft(glyphs: readonly Glyph[], positions: readonly Position[], { font, size, x, y }: Pen): string {
  const shifted = positions.map((position) => `${position.xOffset},${position.yOffset}`);
  const out: string[] = [];
  let pen = x;
  let array: string[] = [];
  const flush = (): void => {
    if (array.length > 0) out.push(`[${array.join(' ')}] TJ`);
    array = [];
  };
  glyphs.forEach((glyph, index) => {
    const position = positions[index] ?? NOWHERE;
    const shown = codesOf(glyph, font);
    if (index === 0 || shifted[index] !== shifted[index - 1]) {
      flush();
      out.push(matrix(pen + position.xOffset, y + (position.yOffset * size) / font.font.unitsPerEm));
    }
    array.push(...shown.map(hex), ...kern(shown, position, font, size));
    pen += position.xAdvance;
  });
  flush();
  return out.join('\n');
}

function fromRight(glyphs: readonly Glyph[], positions: readonly Position[], { font, size, x, y, apart }: Pen): string {
  const unit = size / font.font.unitsPerEm;
  let pen = x + positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const lines = glyphs.flatMap((glyph, index) => {
    const position = positions[index] ?? NOWHERE;
    pen -= position.xAdvance;
    const up = y + position.yOffset * unit;
    return codesOf(glyph, font).map((shown) => {
      const show = `${matrix(pen + shown.x * unit, up + shown.y * unit)} ${hex(shown)} Tj`;
      // Marked content of its own: pdf.js ends a piece of text there, and so cannot turn letter and mark around.
      return shown.apart ? `${apart[0]} ${show} ${apart[1]}` : show;
    });
  });
  return lines.join('\n');
}

const NOWHERE: Position = { xAdvance: 0, xOffset: 0, yOffset: 0 };

function matrix(x: number, y: number): string {
  return `1 0 0 1 ${num(x)} ${num(y)} Tm`;
}

function hex({ code }: Shown): string {
  return `<${code.toString(16).padStart(4, '0')}>`;
}

/** What the position adds to the codes' own advance, in thousandths, as TJ wants it: negative moves on. */
function kern(shown: readonly Shown[], position: Position, { font }: EmbeddedFont, size: number): readonly string[] {
  const own = shown.reduce((sum, { advance }) => sum + advance, 0);
  const extra = (position.xAdvance * 1000) / size - (own * 1000) / font.unitsPerEm;
  return Math.abs(extra) > 1e-6 ? [num(-extra)] : [];
}

function num(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
