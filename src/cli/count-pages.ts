import { inflateSync } from 'node:zlib';

const STREAM = 'stream\n';

/** The pages of a PDF that was just drawn and not read back: our own files pack their page objects into one stream. */
export function countPages(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = file.indexOf(STREAM, file.lastIndexOf('/Type /ObjStm')) + STREAM.length;
  const objects = inflateSync(file.subarray(start)).toString('latin1');
  return [...objects.matchAll(/\/Type \/Page\b(?!s)/g)].length;
}
