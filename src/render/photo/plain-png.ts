import { inflateSync } from 'node:zlib';
import { pngChunks, SIGNATURE } from './png-chunks.ts';

/** Channels by type of colour: grey, RGB, palette. Those with transparency are not plain. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1 };
/** Chunks that change how pixels look: transparency, which way up they are, and their colours. */
const TELLING: ReadonlySet<string> = new Set(['tRNS', 'eXIf', 'iCCP']);
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/**
 * The PNG without anything but its pixels, if it can be printed as it is: 8 bits, opaque, not interlaced, in no colours
 * of its own, and no larger than the limits in pixels. Undefined for any other, and for one that is damaged.
 */
export function plainPng(file: Buffer, most: { readonly width: number; readonly height: number }): Buffer | undefined {
  const chunks = pngChunks(file);
  const [head] = chunks;
  if (head?.type !== 'IHDR' || head.data.length < 13 || chunks.at(-1)?.type !== 'IEND') return undefined;
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [bits, colour = -1, , , interlaced] = head.data.subarray(8);
  const channels = CHANNELS[colour];
  if (width > most.width || height > most.height || bits !== 8 || interlaced !== 0) return undefined;
  if (channels === undefined || chunks.some(({ type }) => TELLING.has(type))) return undefined;
  const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  if (inflatedLength(pixels) !== (width * channels + 1) * height) return undefined;
  return Buffer.concat([SIGNATURE, ...chunks.filter(({ type }) => KEPT.has(type)).map(({ whole }) => whole)]);
}

function inflatedLength(parts: readonly Buffer[]): number {
  try {
    return inflateSync(Buffer.concat(parts)).length;
  } catch {
    return -1;
  }
}
