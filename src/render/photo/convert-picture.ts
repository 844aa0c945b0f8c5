import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { colourProfile } from './colour-profile.ts';
import { decodeJpeg } from './decode-jpeg.ts';
import { decodePng } from './decode-png.ts';
import { type Picture, type PictureBox, pixelsOf } from './picture.ts';
import type { Pixels } from './pixels.ts';
import { shrink } from './shrink.ts';
import { toSrgb } from './to-srgb.ts';
import { isLying, turnUpright } from './turn-upright.ts';

/** High enough that no eye sees the loss at print resolution. */
const QUALITY = 92;

/**
 * Makes any JPEG or PNG one that can be printed: brought down to print resolution, upright, in sRGB of 8 bits, without
 * its metadata.
 * @throws Error when it cannot be read.
 */
export function convertPicture(file: Buffer, format: Picture['format'], box: PictureBox): Picture {
  const stored = format === 'jpg' ? decodeJpeg(file) : decodePng(file);
  const lying = isLying(stored.orientation);
  const scale = scaleTo(stored, lying ? { ...box, width: box.height, height: box.width } : box);
  const size = (length: number): number => Math.max(1, Math.round(length * scale));
  const small = scale < 1 ? shrink(stored, size(stored.width), size(stored.height)) : stored;
  const profile = colourProfile(stored.profile ?? Buffer.alloc(0));
  const coloured = profile ? toSrgb(small, profile) : small;
  const upright = turnUpright({ ...coloured, orientation: stored.orientation });
  return format === 'jpg' ? { data: encode(upright, QUALITY).data, format } : { data: encodePng(upright), format };
}

/** How much smaller a picture may become: until it fits the box, or just covers it. */
function scaleTo({ width, height }: Pixels, box: PictureBox): number {
  const scales = [pixelsOf(box.width) / width, pixelsOf(box.height) / height];
  return Math.min(1, box.covered ? Math.max(...scales) : Math.min(...scales));
}

/** Transparent only where something is. */
function encodePng({ width, height, data }: Pixels): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  let opaque = true;
  for (let at = 3; at < data.length && opaque; at += 4) opaque = data[at] === 255;
  return PNG.sync.write(png, { colorType: opaque ? 2 : 6, deflateLevel: 9 });
}
