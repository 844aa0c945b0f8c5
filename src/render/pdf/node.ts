import type { GlyphPart } from '../fonts/cluster.ts';
import type { StructureStep } from './flow.ts';
import type { FormulaMark } from './math/outline.ts';

/**
 * The trees of @react-pdf: instances go into its layout, laid-out nodes come back with boxes and lines.
 * Only what this back-end reads is typed here; positions in pt, y downwards, relative to the parent.
 */
export interface Instance {
  readonly type: string;
  readonly box: object;
  readonly style: Readonly<Record<string, unknown>>;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly (Instance | TextInstance)[];
}

export interface TextInstance {
  readonly type: 'TEXT_INSTANCE';
  readonly value: string;
}

export interface LaidNode {
  readonly type: string;
  readonly box?: Box | undefined;
  readonly style?: Readonly<Record<string, unknown>> | undefined;
  readonly props: NodeProps;
  readonly lines?: readonly Line[] | undefined;
  readonly children?: readonly LaidNode[] | undefined;
}

/** Props of our own ride through the layout untouched. */
export interface NodeProps {
  /** The structure element this leaf is the content of, innermost last. */
  readonly tag?: string | undefined;
  /** The field of the résumé a text comes from. */
  readonly path?: string | undefined;
  /** Steps down the structure tree for everything inside. */
  readonly steps?: readonly StructureStep[] | undefined;
  /** True on the one text of a flow item that may be split between pages. */
  readonly splits?: boolean | undefined;
  /** On a stack of cells that are to be set in columns. */
  readonly columns?: ColumnSetting | undefined;
  /** The measure in pt that a text's lines are broken for. */
  readonly measure?: number | undefined;
  /** True on a page that runs from the right. */
  readonly mirrored?: boolean | undefined;
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
  /** On letters of a formula: what it is. */
  readonly formula?: FormulaMark | undefined;
  /** How far letters are raised, in em of their own size. */
  readonly raise?: number | undefined;
  /** The width of a space, in pt, where it is not the face's. */
  readonly white?: number | undefined;
  readonly bookmark?: unknown;
  readonly paint?: (() => void) | undefined;
}

/** How the cells of a list are set in columns. Lengths in pt. */
export interface ColumnSetting {
  readonly count: number;
  readonly width: number;
  readonly gutter: number;
  /** Between two cells of a column. */
  readonly gap: number;
  /** True where the first column stands at the right. */
  readonly mirrored: boolean;
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly string: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly runs: readonly Run[];
  /** From the line's top to its baseline, in pt. */
  readonly ascent?: number | undefined;
  /** Rules under the text, which textkit makes. */
  readonly decorationLines?:
    | readonly { readonly rect: { readonly x: number; readonly y?: number; readonly width: number } }[]
    | undefined;
  /** How far a formula has pushed the line's baseline down, in pt. */
  readonly grown?: number | undefined;
}

export interface Run {
  readonly glyphs?: readonly Glyph[] | undefined;
  readonly positions?: readonly RunPosition[] | undefined;
  readonly xAdvance?: number | undefined;
  readonly attributes: {
    /** What a run of a formula belongs to: textkit hands this attribute on and makes no use of it. */
    readonly bullet?: FormulaMark | null | undefined;
    readonly font?: readonly unknown[] | undefined;
    readonly fontSize: number;
    /** The embedding level (UAX #9), where a line runs both ways; odd levels run from the right. */
    readonly level?: number | undefined;
    readonly underline?: boolean | undefined;
  };
}

interface RunPosition {
  readonly xAdvance: number;
  /** The formula that the glyph belongs to, for the drawing, which gets glyphs and positions only. */
  readonly formula?: FormulaMark | undefined;
}

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  /** In units of the face. */
  readonly advanceWidth?: number | undefined;
  /** The outlines of a cluster, where HarfBuzz has shaped it. */
  readonly parts?: readonly GlyphPart[] | undefined;
  /** True in a run that is read from the right. */
  readonly rtl?: boolean | undefined;
}
