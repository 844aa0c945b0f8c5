import type { Subset } from './compose-glyph.ts';

/** A stream of the file that is still being written. */
interface Stream {
  readonly data: object;
}

const stated = new WeakSet<object>();

/**
 * Says with an embedded TrueType face how long it is, as ISO 32000-1, table 127 demands and pdfkit forgets. `stream`
 * gives the stream begun last: pdfkit begins that of the face and encodes the face into it.
 */
export function stateLength(subset: Subset, stream: () => Stream | undefined): void {
  if (stated.has(subset) || !('_addGlyph' in subset)) return;
  stated.add(subset);
  const encode = subset.encode.bind(subset);
  subset.encode = (): Uint8Array => {
    const bytes = encode();
    Object.assign(stream()?.data ?? {}, { Length1: bytes.length });
    return bytes;
  };
}
