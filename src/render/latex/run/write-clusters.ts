import { type CodeBook, codesOf, type Shown } from '../../fonts/cluster-codes.ts';
import { hex } from './character-map.ts';
import { spell } from './code-book.ts';
import type { DrawnWord } from './drawn-word.ts';
import type { PlacedCluster } from './shape-word.ts';

/** Draws a word cluster by cluster in reading order, each letter under a code that is read as it. */
export function writeClusters(
  { font, size }: Pick<DrawnWord, 'font' | 'size'>,
  clusters: readonly PlacedCluster[],
  book: CodeBook,
): string {
  const unit = size / book.unitsPerEm;
  const shown = clusters.flatMap((cluster) =>
    codesOf(cluster, book).map((code) => ({
      ...code,
      x: cluster.left + code.x * unit,
      y: cluster.base + code.y * unit,
      advance: code.advance * unit,
    })),
  );
  return ` BT /${font} ${size} Tf ${clusters[0]?.rtl ? apart(shown) : together(shown, size)} ET `;
}

/** Code by code, since most readers take letters from the right in the order of the file. */
function apart(shown: readonly Shown[]): string {
  return shown
    .map((one) => {
      const show = `${matrix(one)} <${hex(one.code, 4)}> Tj`;
      // Marked content of its own: pdf.js ends a piece of text there, and so cannot turn letter and mark around.
      return one.apart ? `/Span BMC ${show} EMC` : show;
    })
    .join(' ');
}

/** Less than this, in thousandths of the size, is what XeTeX has rounded. */
const LEAST = 3;

/** All in one: a mark that is placed by itself poppler takes for a line of its own. */
function together(shown: readonly Shown[], size: number): string {
  const [first] = shown;
  if (!first) return '';
  let pen = first.x;
  const codes = shown.map(({ code, x, advance }) => {
    const kern = ((pen - x) * 1000) / size;
    const own = Math.abs(kern) < LEAST ? 0 : kern;
    pen += advance - (own * size) / 1000;
    return `${own === 0 ? '' : spell(own)}<${hex(code, 4)}>`;
  });
  return `${matrix(first)} [${codes.join('')}] TJ`;
}

function matrix({ x, y }: Shown): string {
  return `1 0 0 1 ${spell(x)} ${spell(y)} Tm`;
}
