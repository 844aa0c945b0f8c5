import { frameOf, type JpegFrame, type JpegSegment, jpegSegments, START_OF_SCAN } from './jpeg-segments.ts';

/** Segments that pixels are read with: Huffman's tables, quantization, the interval of restarts, Adobe's transform. */
const NEEDED: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc4, 0xdb, 0xdd, 0xee, START_OF_SCAN]);
/** Exif (which way up, where it was taken) and colour profiles. */
const TELLING = /^(?:Exif|ICC_PROFILE)\0/;

/**
 * The JPEG without anything but its pixels, if it can be printed as it is: baseline, grey or colour, upright, in no
 * colours of its own, and no larger than the limits in pixels. Undefined for any other.
 */
export function plainJpeg(file: Buffer, most: { readonly width: number; readonly height: number }): Buffer | undefined {
  const segments = jpegSegments(file);
  const frame = frameOf(segments);
  if (!frame || !isPlain(frame) || frame.width > most.width || frame.height > most.height) return undefined;
  const scan = segments.at(-1);
  if (scan?.marker !== START_OF_SCAN || segments.some(isTelling)) return undefined;
  const start = scan.bytes.byteOffset - file.byteOffset + scan.bytes.length;
  const end = file.indexOf(Buffer.from([0xff, 0xd9]), start);
  if (end < 0) return undefined;
  const kept = segments.filter(({ marker }) => NEEDED.has(marker)).map(({ bytes }) => bytes);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...kept, file.subarray(start, end + 2)]);
}

/** 8 bits, in grey or in the three channels that readers take for YCbCr. */
function isPlain({ baseline, bits, channels }: JpegFrame): boolean {
  return baseline && bits === 8 && (channels.length === 1 || channels.join() === '1,2,3');
}

function isTelling({ marker, bytes }: JpegSegment): boolean {
  return marker >= 0xe1 && marker <= 0xed && TELLING.test(bytes.toString('latin1', 4, 16));
}
