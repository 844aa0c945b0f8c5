import type { Pixels, StoredPixels } from './pixels.ts';

/** Where a pixel of the upright picture is stored, by Exif's orientation: whether its axes are exchanged, then mirrored. */
const TURNS: Readonly<Record<number, { readonly swapped: boolean; readonly x: boolean; readonly y: boolean }>> = {
  2: { swapped: false, x: true, y: false },
  3: { swapped: false, x: true, y: true },
  4: { swapped: false, x: false, y: true },
  5: { swapped: true, x: false, y: false },
  6: { swapped: true, x: false, y: true },
  7: { swapped: true, x: true, y: true },
  8: { swapped: true, x: true, y: false },
};

/** True when a picture is stored lying on its side. */
export function isLying(orientation: number): boolean {
  return TURNS[orientation]?.swapped === true;
}

/** Turns and mirrors a picture so that it stands upright. */
export function turnUpright(stored: StoredPixels): Pixels {
  const turn = TURNS[stored.orientation];
  if (!turn) return stored;
  const [width, height] = turn.swapped ? [stored.height, stored.width] : [stored.width, stored.height];
  const from = new Uint32Array(stored.data.buffer, stored.data.byteOffset, stored.width * stored.height);
  const to = new Uint32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [across, down] = turn.swapped ? [y, x] : [x, y];
      const column = turn.x ? stored.width - 1 - across : across;
      const row = turn.y ? stored.height - 1 - down : down;
      to[y * width + x] = from[row * stored.width + column] ?? 0;
    }
  }
  return { width, height, data: new Uint8Array(to.buffer) };
}
