import { encode } from 'jpeg-js';

/** Red, green, blue and white: the corners of every made picture, from the top left in lines. */
export const CORNERS = [
  [200, 30, 30],
  [30, 160, 30],
  [30, 30, 200],
  [240, 240, 240],
] as const;

/** A JPEG whose quarters have the colours of `CORNERS`. */
export function makeJpeg(width: number, height: number): Buffer {
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1) {
    const quarter = (at >= (width * height) / 2 ? 2 : 0) + (at % width >= width / 2 ? 1 : 0);
    data.set(CORNERS[quarter] ?? [], at * 4);
  }
  return encode({ width, height, data }, 95).data;
}

/** The JPEG with a further segment at its start. */
export function withSegment(jpeg: Buffer, marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** Exif that says which way up the picture is, and a text such as cameras leave there. */
export function makeExif(orientation: number, littleEndian = false): Buffer {
  const numbers = Buffer.alloc(26);
  const short = (value: number, at: number): void => {
    if (littleEndian) numbers.writeUInt16LE(value, at);
    else numbers.writeUInt16BE(value, at);
  };
  numbers.write(littleEndian ? 'II' : 'MM', 'latin1');
  short(42, 2);
  short(littleEndian ? 8 : 0, 4);
  short(littleEndian ? 0 : 8, 6);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  short(littleEndian ? 1 : 0, 14);
  short(littleEndian ? 0 : 1, 16);
  short(orientation, 18);
  return Buffer.concat([Buffer.from('Exif\0\0'), numbers, Buffer.from('GPSLatitude 53.01 N')]);
}

/** An ICC profile of these primaries as XYZ, all with one curve: a power of the number. */
export function makeProfile(primaries: readonly (readonly number[])[], power: number): Buffer {
  const names = ['rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
  const profile = Buffer.alloc(132 + names.length * 32);
  profile.write('RGB ', 16, 'latin1');
  profile.writeUInt32BE(names.length, 128);
  for (const [index, name] of names.entries()) {
    const [entry, start] = [132 + 12 * index, 132 + names.length * 12 + 20 * index];
    profile.write(name, entry, 'latin1');
    profile.writeUInt32BE(start, entry + 4);
    profile.writeUInt32BE(20, entry + 8);
    profile.write(index < 3 ? 'XYZ ' : 'curv', start, 'latin1');
    for (const [at, value] of (primaries[index] ?? []).entries()) {
      profile.writeInt32BE(Math.round(value * 65536), start + 8 + 4 * at);
    }
    if (index >= 3) {
      profile.writeUInt32BE(1, start + 8);
      profile.writeUInt16BE(power * 256, start + 12);
    }
  }
  return profile;
}
