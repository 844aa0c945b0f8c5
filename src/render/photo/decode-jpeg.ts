import { decode } from 'jpeg-js';
import { frameOf, type JpegSegment, jpegSegments } from './jpeg-segments.ts';
import { orientation } from './orientation.ts';
import type { StoredPixels } from './pixels.ts';

/** A hundred megapixels, which the check of files lets pass, with what their decoding takes. */
const LIMITS = { maxResolutionInMP: 101, maxMemoryUsageInMB: 4096 };
const EXIF = 'Exif\0\0';
const PROFILE = 'ICC_PROFILE\0';

/**
 * The pixels of a JPEG of 8 bits, baseline or progressive, grey, RGB or YCbCr.
 * @throws Error when it is damaged or of another kind.
 */
export function decodeJpeg(file: Buffer): StoredPixels {
  const segments = jpegSegments(file);
  const frame = frameOf(segments);
  if (frame?.bits !== 8) throw new Error('A JPEG of 8 bits is needed.');
  if (file.indexOf(Buffer.from([0xff, 0xd9]), 2) < 0) throw new Error('The JPEG has no end.');
  const rgb = frame.channels.length === 3 && isRgb(segments, frame.channels);
  const { width, height, data } = decode(file, {
    useTArray: true,
    tolerantDecoding: false,
    ...(rgb ? { colorTransform: false } : {}),
    ...LIMITS,
  });
  const [exif] = bodiesOf(segments, EXIF);
  const profile = Buffer.concat(bodiesOf(segments, PROFILE).map((part) => part.subarray(2)));
  return { width, height, data, orientation: exif ? orientation(exif) : 1, profile };
}

/** What stands behind a signature in the segments that have it; a profile may take several, in order. */
function bodiesOf(segments: readonly JpegSegment[], signature: string): readonly Buffer[] {
  return segments
    .map(({ bytes }) => bytes.subarray(4))
    .filter((body) => body.toString('latin1', 0, signature.length) === signature)
    .map((body) => body.subarray(signature.length));
}

/** Three channels are YCbCr unless Adobe's segment or their names say otherwise. */
function isRgb(segments: readonly JpegSegment[], channels: readonly number[]): boolean {
  const adobe = segments.find(({ marker, bytes }) => marker === 0xee && bytes.toString('latin1', 4, 9) === 'Adobe');
  return adobe ? adobe.bytes[15] === 0 : String.fromCharCode(...channels) === 'RGB';
}
