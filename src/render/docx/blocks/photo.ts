import { ImageRun } from 'docx';
import type { Photo } from '../../../document/model.ts';
import { pictureSize } from '../../photo/picture-size.ts';
import { readPicture } from '../../photo/read-picture.ts';
import { topPlace } from '../place.ts';
import type { Sheet } from '../sheet.ts';
import type { Strip } from '../strip.ts';
import { stripAt } from './paragraph.ts';

/** The side of the square that a photo fits into, in heights of the name. */
const SIDE = 3.6;
/** Dots of a picture's size here to a pt. */
const DOTS = 96 / 72;

/**
 * The photo in a line of its own over the name, whole and in its own proportions.
 * @throws UserError when it cannot be read.
 */
export async function setPhoto({ file, alt }: Photo, sheet: Sheet): Promise<Strip> {
  const side = sheet.tokens.size.name * SIDE;
  const picture = await readPicture(file, { width: side, height: side, covered: false });
  const { width, height } = pictureSize(picture);
  const scale = (side / Math.max(width, height)) * DOTS;
  const image = new ImageRun({
    type: picture.format,
    data: picture.data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    // The package would count on over all files of a process.
    altText: { id: '1', name: 'Photo', description: alt, title: alt },
  });
  return { ...stripAt(topPlace(0, sheet), sheet, 'Photo', [image]), free: true };
}
