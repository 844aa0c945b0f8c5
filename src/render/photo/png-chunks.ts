/** A part of a PNG. */
export interface PngChunk {
  readonly type: string;
  /** With its length, its type and its check sum. */
  readonly whole: Buffer;
  readonly data: Buffer;
}

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The chunks of a PNG; fewer where the file is damaged. */
export function pngChunks(file: Buffer): readonly PngChunk[] {
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at);
    if (end > file.length) break;
    const whole = file.subarray(at, end);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), whole, data: whole.subarray(8, -4) });
    at = end;
  }
  return chunks;
}
