import type { Font } from 'fontkit';
import { isFromRight } from '../../bidi-levels.ts';
import type { Cluster } from '../../fonts/cluster.ts';
import { type ShapedFace, shape } from '../../fonts/shaper.ts';
import type { DrawnWord } from './drawn-word.ts';

/** A cluster where a line has it: the left end of its base line. */
export interface PlacedCluster extends Cluster {
  readonly left: number;
  readonly base: number;
}

/**
 * The clusters of a word that is drawn, in reading order: what XeTeX has shaped by HarfBuzz is shaped once more, since
 * it tells which glyphs it has drawn but not for which letters. Undefined where the same glyphs do not come out.
 */
export function shapeWord(text: string, word: DrawnWord, face: Font): readonly PlacedCluster[] | undefined {
  const rtl = isFromRight(text);
  return shapeSo(text, word, face, rtl) ?? shapeSo(text, word, face, !rtl);
}

function shapeSo(text: string, word: DrawnWord, face: Font, rtl: boolean): readonly PlacedCluster[] | undefined {
  const clusters = shape(face as Font & ShapedFace, text, { rtl, language: 'und', features: {} });
  const fromLeft = rtl ? clusters.toReversed() : clusters;
  const ids = fromLeft.flatMap(({ parts }) => parts.map(({ id }) => id));
  if (ids.join() !== word.glyphs.map(({ code }) => code).join()) return undefined;
  const unit = word.size / face.unitsPerEm;
  let at = 0;
  const placed = fromLeft.map((cluster): PlacedCluster => {
    const [glyph, part] = [word.glyphs[at], cluster.parts[0]];
    at += cluster.parts.length;
    return { ...cluster, left: (glyph?.x ?? 0) - (part?.x ?? 0) * unit, base: (glyph?.y ?? 0) - (part?.y ?? 0) * unit };
  });
  return rtl ? placed.toReversed() : placed;
}
