import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { decode } from 'jpeg-js';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { jpegSegments } from '../../../src/render/photo/jpeg-segments.ts';
import { orientation } from '../../../src/render/photo/orientation.ts';
import { pngChunks } from '../../../src/render/photo/png-chunks.ts';
import { withoutNotes } from '../../../src/render/photo/without-notes.ts';
import { makeExif, makeJpeg, withSegment } from './make-picture.ts';

const plain = makeJpeg(24, 16);
const icc = Buffer.from('ICC_PROFILE\0\x01\x01 colours');
const noted = [
  withSegment(withSegment(plain, 0xfe, Buffer.from('taken by Ada')), 0xe2, icc),
  Buffer.from('MotionPhoto taken by Ada'),
];

test.each([1, 6])('a JPEG keeps its pixels, colours and way up (%i), and nothing that a camera noted', (way) => {
  const file = Buffer.concat([withSegment(noted[0] ?? plain, 0xe1, makeExif(way)), noted[1] ?? plain]);
  const clean = withoutNotes(file);
  expect(clean.toString('latin1')).not.toMatch(/GPSLatitude|Ada/);
  expect(clean.toString('latin1')).toContain('ICC_PROFILE');
  expect(decode(clean).data).toEqual(decode(file).data);
  const exif = jpegSegments(clean).find(({ bytes }) => bytes.toString('latin1', 4, 8) === 'Exif');
  expect(exif ? orientation(exif.bytes.subarray(10)) : 1).toBe(way);
  expect(withoutNotes(clean)).toEqual(clean);
});

function chunk(type: string, data: string): Buffer {
  const named = Buffer.from(type + data, 'latin1');
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

test('a PNG keeps its pixels and way up, and none of its texts', () => {
  const file = readFileSync(join(import.meta.dirname, '../../fixtures/resumes/portrait.png'));
  const exif = chunk('eXIf', makeExif(8).subarray(6).toString('latin1'));
  const end = file.length - 12;
  const noted = Buffer.concat([
    file.subarray(0, end),
    exif,
    chunk('tEXt', 'Author\0Ada'),
    file.subarray(end),
    Buffer.from('Ada'),
  ]);
  const clean = withoutNotes(noted);
  expect(clean.toString('latin1')).not.toMatch(/Ada|GPS/);
  expect(PNG.sync.read(clean).data).toEqual(PNG.sync.read(file).data);
  expect(orientation(pngChunks(clean).find(({ type }) => type === 'eXIf')?.data ?? Buffer.alloc(0))).toBe(8);
});

test('what is damaged is given as it is', () => {
  for (const file of [plain.subarray(0, 100), plain.subarray(0, -2), Buffer.from([0x89, 0x50])])
    expect(withoutNotes(file)).toBe(file);
});
