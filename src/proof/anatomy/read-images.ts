import type { PDFContext } from '@cantoo/pdf-lib';
import type { ImageObject } from './anatomy.ts';
import { follow, get, isTrue, list, text } from './objects.ts';

/** Every picture of a file; masks have no colours of their own. */
export function readImages(context: PDFContext): readonly ImageObject[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    const image = follow(context, object);
    if (text(get(image, 'Subtype')) !== 'Image' || isTrue(get(image, 'ImageMask'))) return [];
    const space = text(list(get(image, 'ColorSpace'))[0]) ?? '';
    return [{ space, smoothed: isTrue(get(image, 'Interpolate')) }];
  });
}
