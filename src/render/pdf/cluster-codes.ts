import type { Composite } from '../fonts/cluster.ts';
import { type CodeBook, codesOf as codesIn, type Shown } from '../fonts/cluster-codes.ts';
import { canCompose, composeGlyph, type Subset } from './fonts/compose-glyph.ts';
import type { Glyph } from './node.ts';

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

const books = new WeakMap<EmbeddedFont, CodeBook>();

/** The codes of a glyph, or of a cluster that HarfBuzz has shaped. */
export function codesOf(glyph: Glyph, font: EmbeddedFont): readonly Shown[] {
  const book = books.get(font) ?? bookOf(font);
  books.set(font, book);
  const { id, codePoints, advanceWidth = 0, parts, rtl = false } = glyph;
  if (!parts) return [{ code: book.outline(id, codePoints), x: 0, y: 0, advance: advanceWidth }];
  return codesIn({ id, codePoints, advanceWidth, parts, rtl }, book);
}

/** An outline that stands for several letters gets a code for each, since a code reads back as one of them. */
function bookOf(font: EmbeddedFont): CodeBook {
  const codes = new Map<string, number>();
  const advanceOf = (id: number): number => font.font.getGlyph(id).advanceWidth;
  const codeFor = (key: string, advance: number, letters: readonly number[], make: () => number): number => {
    const code = codes.get(key) ?? make();
    codes.set(key, code);
    font.widths[code] ??= advance * font.scale;
    font.unicode[code] ??= letters;
    return code;
  };
  return {
    unitsPerEm: font.font.unitsPerEm,
    advanceOf,
    composes: canCompose(font.subset),
    outline: (id, letters) =>
      codeFor(`${id}:${letters.join()}`, advanceOf(id), letters, () => {
        const code = font.subset.includeGlyph(id);
        return font.unicode[code] === undefined ? code : font.subset.glyphs.push(id) - 1;
      }),
    composite: (made, letters) =>
      codeFor(keyOf(made, letters), made.advanceWidth, letters, () => composeGlyph(font.subset, made)),
  };
}

function keyOf({ parts, advanceWidth }: Composite, letters: readonly number[]): string {
  return `${parts.map(({ id, x, y }) => `${id}@${x},${y}`).join('+')}=${advanceWidth}:${letters.join()}`;
}
