/** JPEG markers of a frame, which holds the size; C4, C8 and CC are tables. */
const FRAMES: ReadonlySet<number> = new Set([
  0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);

export interface ImageSize {
  readonly width: number;
  readonly height: number;
  /** True for a JPEG in four colours, those of printing presses. */
  readonly inks?: boolean | undefined;
}

/** Takes the first bytes of a PNG or JPEG and gives its size in pixels; undefined for anything else. */
export function imageSize(head: Uint8Array): ImageSize | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length >= 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (head.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= head.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (FRAMES.has(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5), inks: head[at + 9] === 4 };
    } else at += 2 + view.getUint16(at + 2);
  }
  // A JPEG whose frame comes after long metadata: a picture, of a size that is not worth more reading.
  return { width: 0, height: 0 };
}
