/** A picture's pixels, four bytes each: red, green, blue, and how much they cover. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels as they are stored. */
export interface StoredPixels extends Pixels {
  /** Which way up they are to be seen: Exif's 1 to 8. */
  readonly orientation: number;
  /** The ICC profile of their colours; sRGB without one. */
  readonly profile?: Buffer | undefined;
}
