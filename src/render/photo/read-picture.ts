import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, UserError } from '../../errors.ts';
import { frameOf, jpegSegments } from './jpeg-segments.ts';
import { type Picture, type PictureBox, pixelsOf } from './picture.ts';
import { plainJpeg } from './plain-jpeg.ts';
import { plainPng } from './plain-png.ts';

/**
 * Reads a JPEG or PNG for print in a box: what is plain and small goes into the file as it is, without its metadata;
 * anything else is converted, by libraries that few résumés need.
 * @throws UserError when it cannot be read, or is in colours that no screen shows.
 */
export async function readPicture(path: string, box: PictureBox): Promise<Picture> {
  const file = await readFile(path);
  const format = file[0] === 0xff ? 'jpg' : 'png';
  const most = { width: pixelsOf(box.width), height: pixelsOf(box.height) };
  if (format === 'jpg' && frameOf(jpegSegments(file))?.channels.length === 4) throw new UserError(pressColours(path));
  const plain = box.covered ? undefined : (format === 'jpg' ? plainJpeg : plainPng)(file, most);
  if (plain) return { data: plain, format };
  const { convertPicture } = await import('./convert-picture.ts');
  try {
    return convertPicture(file, format, box);
  } catch {
    throw new UserError({
      message: `The photo “${basename(path)}” cannot be read as a ${format === 'jpg' ? 'JPEG' : 'PNG'}.`,
      hint: 'It may be damaged, or of a rare kind. Save it anew as JPEG or PNG.',
      path: 'photo',
    });
  }
}

/** What such numbers look like depends on ink and paper, which nobody knows here. */
function pressColours(path: string): Problem {
  const message = `The photo “${basename(path)}” is in CMYK, the colours of a printing press.`;
  return { message, hint: 'Save it in RGB.', path: 'photo' };
}
