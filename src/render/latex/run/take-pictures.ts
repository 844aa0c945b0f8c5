/** A picture as TeX's driver draws it within a line, scaled, and the colours that it is drawn in. */
const PICTURE =
  /((?:(?:[\d.]+\s+){1,4}(?:rg|RG|g|G|k|K)\s+)*)(q(?:\s+-?[\d.]+){6}\s+cm\s+q(?:\s+-?[\d.]+){6}\s+cm\s+\/Fm\d+\s+Do\s+Q\s+Q)/g;

/**
 * The icons in a piece of a page's content, each with its colours, and the piece without them: they stand where they
 * stand, whatever the order of the words around.
 */
export function takePictures(piece: string): { readonly pictures: readonly string[]; readonly rest: string } {
  const pictures = [...piece.matchAll(PICTURE)].map(([, colours = '', picture = '']) => `q ${colours}${picture} Q`);
  return { pictures, rest: pictures.length === 0 ? piece : piece.replace(PICTURE, ' ') };
}
