import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Pages are mostly white: more effort takes twice the time and saves a tenth. */
const LEVEL = 3;
/** The inch in metres, in which PNG counts. */
const INCH = 0.0254;

/** A picture's pixels, four bytes each: red, green, blue, and how much they cover. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Writes pixels as PNG (https://www.w3.org/TR/png-3/), with their size on paper. The drawing library's own writer takes
 * as long as drawing does, for larger files: of pages of text, rows are best left as they are.
 */
export async function writePng({ width, height, data }: Pixels, dpi: number): Promise<Uint8Array> {
  const length = 4 * width;
  const rows = new Uint8Array(height * (1 + length));
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * length, (y + 1) * length), y * (1 + length) + 1);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits for each of three colours and for the cover.
  header.setUint8(8, 8);
  header.setUint8(9, 6);
  const size = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi / INCH);
  size.setUint32(0, perMetre);
  size.setUint32(4, perMetre);
  size.setUint8(8, 1);
  const packed = await promisify(deflate)(rows, { level: LEVEL });
  const chunks = [chunk('IHDR', bytesOf(header)), chunk('pHYs', bytesOf(size)), chunk('IDAT', packed), chunk('IEND')];
  return Buffer.concat([Uint8Array.from(SIGNATURE), ...chunks]);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}

/** Length, name, content, and the checksum of name and content. */
function chunk(name: string, content: Uint8Array = new Uint8Array()): Uint8Array {
  const bytes = Buffer.alloc(content.length + 12);
  bytes.writeUInt32BE(content.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(content, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, content.length + 8)), content.length + 8);
  return bytes;
}
