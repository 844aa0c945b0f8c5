import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { writePng } from '../../../src/render/image/write-png.ts';

it('a picture is read back pixel by pixel, and is as large on paper as its page', async () => {
  const [width, height] = [37, 11];
  const data = Uint8Array.from({ length: width * height * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : (index * 31) % 256,
  );
  const bytes = Buffer.from(await writePng({ width, height, data }, 300));
  const read = PNG.sync.read(bytes);
  expect([read.width, read.height]).toEqual([width, height]);
  expect(new Uint8Array(read.data)).toEqual(data);
  // 300 to an inch are 11811 to a metre.
  expect(bytes.readUInt32BE(bytes.indexOf('pHYs') + 4)).toBe(11811);
});
