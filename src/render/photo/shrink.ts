import type { Pixels } from './pixels.ts';

/** What of each pixel of a longer row goes into a pixel of a shorter one: from which on, and how much of each. */
interface Share {
  readonly from: number;
  readonly parts: readonly number[];
}

/**
 * Brings a picture down to a size in pixels: each new pixel is the mean of the area that it covers. Colours count by how
 * much they cover, so that what nobody sees does not tinge the edges.
 */
export function shrink(pixels: Pixels, width: number, height: number): Pixels {
  if (width >= pixels.width && height >= pixels.height) return pixels;
  const [across, down] = [sharesOf(pixels.width, width), sharesOf(pixels.height, height)];
  const data = new Uint8Array(width * height * 4);
  const sum = new Float64Array(width * 4);
  for (const [row, { from, parts }] of down.entries()) {
    sum.fill(0);
    for (const [offset, part] of parts.entries()) addRow(sum, pixels, from + offset, across, part);
    for (let at = 0; at < sum.length; at += 4) write(data, row * sum.length + at, sum, at);
  }
  return { width, height, data };
}

/** The parts of every share add up to 1. */
function sharesOf(length: number, count: number): readonly Share[] {
  const step = length / count;
  return Array.from({ length: count }, (_, index) => {
    const [start, end] = [index * step, Math.min(length, (index + 1) * step)];
    const from = Math.floor(start);
    const parts = Array.from({ length: Math.ceil(end - 1e-9) - from }, (_part, offset) => {
      return (Math.min(end, from + offset + 1) - Math.max(start, from + offset)) / step;
    });
    return { from, parts };
  });
}

/** Adds a row of the picture, brought to its new length, to the sum; colours times what they cover. */
function addRow(
  sum: Float64Array,
  { width, data }: Pixels,
  row: number,
  across: readonly Share[],
  weight: number,
): void {
  for (let column = 0; column < across.length; column += 1) {
    const { from, parts } = across[column] ?? { from: 0, parts: [] };
    for (let offset = 0; offset < parts.length; offset += 1) {
      const at = (row * width + from + offset) * 4;
      const cover = (data[at + 3] ?? 0) * (parts[offset] ?? 0) * weight;
      for (let channel = 0; channel < 3; channel += 1) {
        sum[column * 4 + channel] = (sum[column * 4 + channel] ?? 0) + (data[at + channel] ?? 0) * cover;
      }
      sum[column * 4 + 3] = (sum[column * 4 + 3] ?? 0) + cover;
    }
  }
}

function write(data: Uint8Array, at: number, sum: Float64Array, from: number): void {
  const cover = sum[from + 3] ?? 0;
  for (let channel = 0; channel < 3; channel += 1) {
    data[at + channel] = cover === 0 ? 255 : Math.round((sum[from + channel] ?? 0) / cover);
  }
  data[at + 3] = Math.round(cover);
}
