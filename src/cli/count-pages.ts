/** The pages of a PDF that was just drawn and not read back: our own files keep their page objects uncompressed. */
export function countPages(bytes: Uint8Array): number {
  const objects = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return [...objects.matchAll(/\/Type \/Page\b(?!s)/g)].length;
}
