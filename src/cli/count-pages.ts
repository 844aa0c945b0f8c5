import { inflateSync } from 'node:zlib';

const STREAM = 'stream\n';
const PAGE = /\/Type \/Page\b(?!s)/g;

/**
 * The pages of a PDF that was just drawn and not read back: our own files pack their page objects into one stream; those
 * that TeX made leave them outside it.
 */
export function countPages(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.indexOf(STREAM, file.lastIndexOf('/Type /ObjStm')) + STREAM.length;
  const packed = inflateSync(file.subarray(start)).toString('latin1');
  return [packed, file.toString('latin1')].flatMap((objects) => [...objects.matchAll(PAGE)]).length;
}
