/** An outline of a face and its place in a cluster, in units of the face, y upwards. */
export interface GlyphPart {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Letters that are drawn as one, and the outlines that show them: a letter with its marks, or several that join. */
export interface Cluster {
  /** The first outline; 0 where the face lacks one. */
  readonly id: number;
  readonly codePoints: readonly number[];
  /** In units of the face. */
  readonly advanceWidth: number;
  readonly parts: readonly GlyphPart[];
  /** True in a run that is read from the right. */
  readonly rtl: boolean;
}

/** Several outlines of a face drawn as one glyph; in units of the face. */
export interface Composite {
  readonly parts: readonly GlyphPart[];
  readonly advanceWidth: number;
}
