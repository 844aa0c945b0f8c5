import type { Inline } from '../../../document/model.ts';
import type { Face } from '../../../theme/theme.ts';

/** Inline text marked as a face is, where it runs into other text: bold and italic, the marks that text can bear. */
export function inFace(content: readonly Inline[], face: Face): readonly Inline[] {
  const slanted: readonly Inline[] = face.italic ? [{ type: 'emphasis', children: content }] : content;
  return face.bold ? [{ type: 'strong', children: slanted }] : slanted;
}
