/** A picture as it goes into the file: without metadata, upright, in grey or sRGB, 8 bits to a channel. */
export interface Picture {
  readonly data: Buffer;
  readonly format: 'jpg' | 'png';
}

/** The room a picture is printed in. */
export interface PictureBox {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** True when the picture fills the box and is cut, false when the box holds all of it. */
  readonly covered: boolean;
}

/** Dots to the inch that print needs; what is finer only makes the file larger. */
const DPI = 300;

/** The most pixels that a side of the box can show. */
export function pixelsOf(points: number): number {
  return Math.ceil((points / 72) * DPI);
}
