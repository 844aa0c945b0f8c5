import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { orientation } from './orientation.ts';
import type { StoredPixels } from './pixels.ts';
import { type PngChunk, pngChunks } from './png-chunks.ts';

/**
 * The pixels of any PNG: of 1 to 16 bits, with a palette, interlaced or transparent.
 * @throws Error when it is damaged.
 */
export function decodePng(file: Buffer): StoredPixels {
  const { width, height, data } = PNG.sync.read(file);
  const chunks = pngChunks(file);
  const exif = chunks.find(({ type }) => type === 'eXIf');
  const profile = chunks.find(({ type }) => type === 'iCCP');
  return { width, height, data, orientation: exif ? orientation(exif.data) : 1, profile: profile && unpack(profile) };
}

/** A profile stands compressed behind its name, a zero and the kind of compression. */
function unpack({ data }: PngChunk): Buffer {
  return inflateSync(data.subarray(data.indexOf(0) + 2));
}
