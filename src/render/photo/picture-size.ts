import { frameOf, jpegSegments } from './jpeg-segments.ts';
import type { Picture } from './picture.ts';

/** How wide and high a picture is, in its own dots. */
export function pictureSize({ data, format }: Picture): { readonly width: number; readonly height: number } {
  if (format === 'png') return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  const frame = frameOf(jpegSegments(data));
  return { width: frame?.width ?? 1, height: frame?.height ?? 1 };
}
