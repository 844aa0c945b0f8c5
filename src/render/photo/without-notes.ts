import { crc32 } from 'node:zlib';
import { type JpegSegment, jpegSegments, START_OF_SCAN } from './jpeg-segments.ts';
import { orientation } from './orientation.ts';
import { pngChunks, SIGNATURE } from './png-chunks.ts';

/**
 * A JPEG or PNG without what a camera or a program noted in it: place, time, names, a small picture of the whole. Its
 * pixels, its colours and which way up it is stay as they are. What is damaged is given as it is.
 */
export function withoutNotes(file: Buffer): Buffer {
  return (file[0] === 0xff ? plainerJpeg(file) : plainerPng(file)) ?? file;
}

const END_OF_IMAGE = 0xd9;
const APP0 = 0xe0;
const EXIF = 'Exif\0\0';

/** Applications' own segments that say how to draw: of JFIF, of colours, of Adobe's transform. */
const DRAWN = /^(?:JFIF\0|ICC_PROFILE\0|Adobe)/;

function plainerJpeg(file: Buffer): Buffer | undefined {
  const segments = jpegSegments(file);
  const scan = segments.at(-1);
  if (scan?.marker !== START_OF_SCAN) return undefined;
  const from = scan.bytes.byteOffset - file.byteOffset;
  const end = endOf(file, from);
  if (end === undefined) return undefined;
  const [jfif, others] = [segments.filter(isJfif), segments.slice(0, -1).filter((one) => !isJfif(one) && !isNote(one))];
  const exif = segments.find((one) => textOf(one).startsWith(EXIF))?.bytes.subarray(4 + EXIF.length);
  const turned = exif === undefined ? 1 : orientation(exif);
  const way = turned === 1 ? [] : [turnedSegment(turned)];
  const parts = [...jfif.map(({ bytes }) => bytes), ...way, ...others.map(({ bytes }) => bytes)];
  return Buffer.concat([file.subarray(0, 2), ...parts, file.subarray(from, end)]);
}

/** Where a picture ends, behind all its scans; cameras write more behind it. */
function endOf(file: Buffer, from: number): number | undefined {
  let at = from;
  while (at + 2 <= file.length) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      const next = file.indexOf(0xff, at + 1);
      if (next < 0) return undefined;
      at = next;
    } else if (marker === END_OF_IMAGE) return at + 2;
    else at += 2 + file.readUInt16BE(Math.min(at + 2, file.length - 2));
  }
  return undefined;
}

function textOf({ bytes }: JpegSegment): string {
  return bytes.toString('latin1', 4, 20);
}

function isJfif(segment: JpegSegment): boolean {
  return segment.marker === APP0 && textOf(segment).startsWith('JFIF\0');
}

function isNote(segment: JpegSegment): boolean {
  return segment.marker === 0xfe || (segment.marker >= APP0 && segment.marker <= 0xef && !DRAWN.test(textOf(segment)));
}

/** An Exif directory of one entry (CIPA DC-008): which way up. */
function turnedExif(way: number): Buffer {
  return Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0]);
}

function turnedSegment(way: number): Buffer {
  const content = Buffer.concat([Buffer.from(EXIF, 'latin1'), turnedExif(way)]);
  return Buffer.concat([Buffer.from([0xff, 0xe1, 0, content.length + 2]), content]);
}

/** Chunks that say how to draw (PNG, 11.3), and that animate. */
const DRAWN_CHUNKS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT'.split(' '),
);

function plainerPng(file: Buffer): Buffer | undefined {
  const chunks = pngChunks(file);
  if (chunks[0]?.type !== 'IHDR' || chunks.at(-1)?.type !== 'IEND') return undefined;
  const exif = chunks.find(({ type }) => type === 'eXIf')?.data;
  const turned = exif === undefined ? 1 : orientation(exif);
  return Buffer.concat([
    SIGNATURE,
    ...chunks.flatMap(({ type, whole }) => {
      if (type === 'eXIf' && turned !== 1) return [chunk(type, turnedExif(turned))];
      return DRAWN_CHUNKS.has(type) ? [whole] : [];
    }),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
