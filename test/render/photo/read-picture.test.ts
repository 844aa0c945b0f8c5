import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/render/photo/read-picture.ts';
import { CORNERS, makeExif, makeJpeg, makeProfile, withSegment } from './make-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-photo-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fixture = (name: string): string => join(import.meta.dirname, '../../fixtures/photos', name);
/** A square inch: 300 dots wide and high. */
const INCH = { width: 72, height: 72, covered: false };
/** The primaries of sRGB for the white of print. */
const SRGB = [
  [0.4361, 0.2225, 0.0139],
  [0.3851, 0.7169, 0.0971],
  [0.1431, 0.0606, 0.7141],
];

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

function decoded({ data, format }: { readonly data: Buffer; readonly format: string }): Seen {
  return format === 'jpg' ? decode(data, { useTArray: true }) : PNG.sync.read(data);
}

/** The colours near the corners of a picture, without what covers them. */
function cornersOf({ width, height, data }: Seen): readonly (readonly number[])[] {
  const at = (x: number, y: number): readonly number[] => [
    ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
  ];
  const [right, bottom] = [width - 4, height - 4];
  return [at(3, 3), at(right, 3), at(3, bottom), at(right, bottom)];
}

/** Fails unless all colours are those wanted, but for what coding loses. */
function expectColours(seen: readonly (readonly number[])[], wanted: readonly (readonly number[])[]): void {
  const furthest = seen.flat().map((value, index) => Math.abs(value - (wanted.flat()[index] ?? Number.NaN)));
  expect(Math.max(...furthest), JSON.stringify(seen)).toBeLessThanOrEqual(4);
}

async function readJpeg(jpeg: Buffer, box = INCH): Promise<Seen> {
  const file = join(folder, 'picture.jpg');
  writeFileSync(file, jpeg);
  return decoded(await readPicture(file, box));
}

describe('a photo is turned upright by what its camera noted', () => {
  test.each([
    [1, [0, 1, 2, 3]],
    [2, [1, 0, 3, 2]],
    [3, [3, 2, 1, 0]],
    [4, [2, 3, 0, 1]],
    [5, [0, 2, 1, 3]],
    [6, [2, 0, 3, 1]],
    [7, [3, 1, 2, 0]],
    [8, [1, 3, 0, 2]],
  ])('orientation %i', async (orientation, order) => {
    for (const littleEndian of [false, true]) {
      const jpeg = withSegment(makeJpeg(600, 400), 0xe1, makeExif(orientation, littleEndian));
      const seen = await readJpeg(jpeg);
      expect([seen.width, seen.height]).toEqual(orientation > 4 ? [200, 300] : [300, 200]);
      expectColours(
        cornersOf(seen),
        order.map((index) => CORNERS[index] ?? []),
      );
    }
  });
});

describe('a photo comes out in its colours', () => {
  test.each(['baseline.jpg', 'progressive.jpg', '16-bit.png', 'palette.png', 'interlaced.png', 'transparent.png'])(
    '%s',
    async (name) => expectColours(cornersOf(decoded(await readPicture(fixture(name), INCH))), CORNERS),
  );

  test.each(['grey.jpg', 'grey-16-bit.png'])('in grey: %s', async (name) => {
    const greys = [102, 138, 65, 240].map((grey) => [grey, grey, grey]);
    expectColours(cornersOf(decoded(await readPicture(fixture(name), INCH))), greys);
  });

  test('whatever profile they are meant for', async () => {
    const profile = (primaries: typeof SRGB, power: number): Buffer =>
      Buffer.concat([Buffer.from('ICC_PROFILE\0\u0001\u0001', 'latin1'), makeProfile(primaries, power)]);
    const tagged = (body: Buffer): Buffer => withSegment(makeJpeg(60, 40), 0xe2, body);
    expectColours(cornersOf(await readJpeg(tagged(profile(SRGB, 2.2)))).slice(0, 1), [[201, 23, 23]]);
    const swapped = await readJpeg(tagged(profile(SRGB.toReversed(), 2.2)));
    expectColours(cornersOf(swapped).slice(0, 1), [[23, 23, 201]]);
    const linear = await readJpeg(tagged(profile(SRGB, 1)));
    expectColours(cornersOf(linear).slice(3), [[248, 248, 248]]);
  });

  test('and see-through where it was', async () => {
    const { data, width, height } = decoded(await readPicture(fixture('transparent.png'), INCH));
    expect([data[3], data[(width * height - 1) * 4 + 3]]).toEqual([255, 0]);
  });
});

describe('a photo is brought down to what print can show', () => {
  test('300 dots to the inch of its room, in its own proportions', async () => {
    const seen = await readJpeg(makeJpeg(1000, 500));
    expect([seen.width, seen.height]).toEqual([300, 150]);
    expectColours(cornersOf(seen), CORNERS);
  });

  test('as much of it as is cut where it fills its room', async () => {
    const seen = await readJpeg(makeJpeg(1000, 500), { ...INCH, covered: true });
    expect([seen.width, seen.height]).toEqual([600, 300]);
  });

  test('and never up', async () => {
    const seen = await readJpeg(makeJpeg(60, 40));
    expect([seen.width, seen.height]).toEqual([60, 40]);
  });
});

describe('nothing but its pixels goes into the file', () => {
  test.each([
    ['where it was taken', 0xe1, makeExif(1)],
    ['where it was taken, of a turned one', 0xe1, makeExif(6)],
    ['comments', 0xfe, Buffer.from('GPSLatitude')],
    ['what editors note', 0xed, Buffer.from('Photoshop 3.0\0GPSLatitude')],
    ['a further picture behind the end', 0, Buffer.alloc(0)],
  ])('%s', async (_, marker, body) => {
    const jpeg = makeJpeg(60, 40);
    const file = join(folder, 'telling.jpg');
    writeFileSync(file, marker ? withSegment(jpeg, marker, body) : Buffer.concat([jpeg, Buffer.from('GPSLatitude')]));
    const { data } = await readPicture(file, INCH);
    expect(data.includes('GPS') || data.includes('Exif')).toBe(false);
    expect(decode(data).width).toBeGreaterThan(0);
  });

  test('texts in a PNG', async () => {
    const png = PNG.sync.write(Object.assign(new PNG({ width: 2, height: 2 }), { data: Buffer.alloc(16, 255) }), {
      colorType: 2,
    });
    const text = Buffer.concat([Buffer.from([0, 0, 0, 11]), Buffer.from('tEXtGPSLatitude'), Buffer.alloc(4)]);
    const file = join(folder, 'telling.png');
    writeFileSync(file, Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]));
    expect((await readPicture(file, INCH)).data.includes('GPS')).toBe(false);
  });
});

describe('a photo that cannot be printed as it looks is refused', () => {
  const refusal = async (name: string, bytes: Buffer): Promise<string> => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return readPicture(file, INCH).then(
      () => '',
      (error: Error) => `${error.name}: ${error.message}`,
    );
  };

  test('in the colours of a press', async () => {
    await expect(readPicture(fixture('cmyk.jpg'), INCH)).rejects.toThrow(
      'The photo “cmyk.jpg” is in CMYK, the colours of a printing press.',
    );
  });

  test('that is cut off', async () => {
    const cut = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length >> 1);
    const large = cut(withSegment(makeJpeg(600, 400), 0xe1, makeExif(1)));
    expect(await refusal('cut.jpg', cut(makeJpeg(60, 40)))).toBe(
      'UserError: The photo “cut.jpg” cannot be read as a JPEG.',
    );
    expect(await refusal('large.jpg', large)).toBe('UserError: The photo “large.jpg” cannot be read as a JPEG.');
    const png = PNG.sync.write(new PNG({ width: 50, height: 50 }));
    expect(await refusal('cut.png', cut(png))).toBe('UserError: The photo “cut.png” cannot be read as a PNG.');
  });
});
