/** A part of a JPEG before its pixels. */
export interface JpegSegment {
  /** The second byte of its marker: 0xc0 for a baseline frame. */
  readonly marker: number;
  /** All of it, with the marker and the length. */
  readonly bytes: Buffer;
}

export const START_OF_SCAN = 0xda;

/** The segments of a JPEG up to the head of its first scan; fewer where the file is damaged. */
export function jpegSegments(file: Buffer): readonly JpegSegment[] {
  const segments: JpegSegment[] = [];
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff; ) {
    const marker = file[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end > file.length) break;
    segments.push({ marker, bytes: file.subarray(at, end) });
    if (marker === START_OF_SCAN) break;
    at = end;
  }
  return segments;
}

/** What a frame says of the pixels: size, bits to a channel, and the names of the channels. */
export interface JpegFrame {
  readonly baseline: boolean;
  readonly bits: number;
  readonly width: number;
  readonly height: number;
  readonly channels: readonly number[];
}

/** Huffman tables, JPG and arithmetic conditioning: markers among the frames' that are none. */
const NO_FRAME: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

export function frameOf(segments: readonly JpegSegment[]): JpegFrame | undefined {
  const found = segments.find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker));
  if (!found || found.bytes.length < 10) return undefined;
  const { marker, bytes } = found;
  return {
    baseline: marker <= 0xc1,
    bits: bytes[4] ?? 0,
    height: bytes.readUInt16BE(5),
    width: bytes.readUInt16BE(7),
    channels: Array.from({ length: bytes[9] ?? 0 }, (_, index) => bytes[10 + 3 * index] ?? 0),
  };
}
