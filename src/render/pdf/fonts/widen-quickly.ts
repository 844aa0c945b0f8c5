import type { Font, Glyph } from 'fontkit';

/** The part of a font that fontkit's types leave out; pinned to the version in package.json. */
interface Tables {
  readonly _variationProcessor: unknown;
  readonly hhea: { readonly numberOfMetrics: number };
  readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number } | undefined>> };
  readonly stream: { readonly buffer: Uint8Array };
}

/**
 * Gives a function that makes a plain value of a glyph's width, out of the `hmtx` table. fontkit reads a glyph's outline
 * to answer how wide it is, since it answers at once how high it is. Variable fonts are left as they are.
 */
export function widenQuickly(font: Font): (glyph: Glyph) => Glyph {
  const { _variationProcessor: variable, directory, stream, hhea } = font as unknown as Tables;
  const start = directory.tables.hmtx?.offset;
  if (start === undefined || variable) return (glyph) => glyph;
  const bytes = new DataView(stream.buffer.buffer, stream.buffer.byteOffset, stream.buffer.byteLength);
  // Glyphs beyond the last that has a width of its own are as wide as that one.
  const last = hhea.numberOfMetrics - 1;
  return (glyph) => {
    const value = bytes.getUint16(start + 4 * Math.min(glyph.id, last));
    return Object.defineProperty(glyph, 'advanceWidth', { value });
  };
}
