import type { Style } from '@react-pdf/types';
import type { Face, Tokens } from '../../theme/theme.ts';

type Features = readonly Extract<Style['fontFeatureSettings'], readonly string[]>[number][];

/** How a text is set. Sizes and leading in pt, tracking in em. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly mono?: boolean | undefined;
  readonly tracking?: number | undefined;
  /** OpenType feature tags. */
  readonly features?: Features | undefined;
  /** By default at the start: left, or right where text runs from the right. */
  readonly align?: 'start' | 'center' | 'end' | 'justify' | undefined;
  readonly upper?: boolean | undefined;
}

/** Old-style proportional figures for prose, where the face has them. */
const PROSE_FIGURES: Features = ['onum', 'pnum'];
/** Tabular lining figures, so that dates stand under each other. */
const TABLE_FIGURES: Features = ['lnum', 'tnum'];

export function bodyStyle(tokens: Tokens): TextStyle {
  return {
    size: tokens.size.body,
    leading: tokens.leading,
    colour: tokens.colour.ink,
    features: PROSE_FIGURES,
    align: tokens.justify ? 'justify' : undefined,
  };
}

/** A style with what a face changes about it. */
export function faced(style: TextStyle, face: Face, { colour }: Tokens): TextStyle {
  const { bold = style.bold, italic = style.italic, tracking = style.tracking } = face;
  return {
    ...style,
    bold,
    italic,
    tracking,
    ...(face.smallCaps ? { features: ['smcp', 'lnum'] } : {}),
    ...(face.colour ? { colour: colour[face.colour] } : {}),
  };
}

/** Dates and whatever stands in their place. */
export function dateStyle(tokens: Tokens): TextStyle {
  const { align: _, ...body } = bodyStyle(tokens);
  return { ...body, colour: tokens.colour.secondary, features: TABLE_FIGURES };
}

export function smallStyle(tokens: Tokens): TextStyle {
  const { align: _, ...body } = bodyStyle(tokens);
  const ratio = tokens.leading / tokens.size.body;
  return { ...body, size: tokens.size.small, leading: tokens.size.small * ratio, colour: tokens.colour.secondary };
}

/** Which way the page runs, and which way the text does; from the left unless said. */
export interface Directions {
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly textDirection?: 'ltr' | 'rtl' | undefined;
}

/** The style as @react-pdf takes it. Size and leading always travel together: a bare ratio would be inherited. */
export function toReactStyle(style: TextStyle, directions: Directions = {}): Style {
  const { direction = 'ltr', textDirection = direction } = directions;
  const align = style.align ?? (direction === 'rtl' || textDirection === 'rtl' ? 'start' : undefined);
  return {
    fontFamily: style.mono ? 'mono' : 'body',
    fontSize: style.size,
    lineHeight: style.leading / style.size,
    color: style.colour,
    fontWeight: style.bold ? 600 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    letterSpacing: (style.tracking ?? 0) * style.size,
    fontFeatureSettings: [...(style.features ?? [])],
    ...(align ? { textAlign: sideOf(align, direction) } : {}),
    ...(textDirection === 'rtl' ? { direction: textDirection } : {}),
    ...(style.upper ? { textTransform: 'uppercase' } : {}),
  };
}

function sideOf(
  align: NonNullable<TextStyle['align']>,
  direction: 'ltr' | 'rtl',
): 'left' | 'center' | 'right' | 'justify' {
  if (align === 'start') return direction === 'rtl' ? 'right' : 'left';
  if (align === 'end') return direction === 'rtl' ? 'left' : 'right';
  return align;
}

/** Section headings: real small caps or tracked capitals, never scaled ones. */
export function headingStyle(tokens: Tokens): TextStyle {
  const ratio = tokens.leading / tokens.size.body;
  const base = {
    size: tokens.size.section,
    leading: tokens.size.section * ratio,
    colour: tokens.colour.accent,
    bold: true,
  };
  switch (tokens.headings) {
    case 'small-caps':
      return { ...base, features: ['smcp', 'lnum'], tracking: 0.05 };
    case 'upper':
      return { ...base, size: tokens.size.body, upper: true, features: ['lnum', 'case'], tracking: 0.06 };
    case 'as-is':
      return { ...base, features: ['lnum'] };
  }
}
