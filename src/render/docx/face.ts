import type { IRunStylePropertiesOptions } from 'docx';
import type { Face, Tokens } from '../../theme/theme.ts';
import type { Fonts } from './fonts.ts';
import { halfPoints, twips } from './units.ts';

/** How a run of text looks. Size in pt, tracking in em. */
export interface TextFace {
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Of the letters as they are: what is copied keeps its case. */
  readonly capitals: 'none' | 'small' | 'all';
  readonly tracking: number;
  readonly mono: boolean;
  readonly underlined: boolean;
  readonly raised: 'no' | 'super' | 'sub';
}

export function bodyFace({ size, colour }: Tokens): TextFace {
  return {
    size: size.body,
    colour: colour.ink,
    bold: false,
    italic: false,
    capitals: 'none',
    tracking: 0,
    mono: false,
    underlined: false,
    raised: 'no',
  };
}

/** A face with what a theme's face changes about it. */
export function faced(face: TextFace, change: Face, { colour }: Tokens): TextFace {
  return {
    ...face,
    bold: change.bold ?? face.bold,
    italic: change.italic ?? face.italic,
    capitals: change.smallCaps ? 'small' : face.capitals,
    tracking: change.tracking ?? face.tracking,
    colour: change.colour ? colour[change.colour] : face.colour,
  };
}

/**
 * What of a face differs from the one around it, as properties of a run or of a style. Scripts from the right, and those
 * that are stacked, have no italic.
 */
export function faceOptions(face: TextFace, around: TextFace, fonts: Fonts): IRunStylePropertiesOptions {
  const spacing = trackingOf(face, fonts);
  return {
    ...(halfPoints(face.size) === halfPoints(around.size) ? {} : { size: halfPoints(face.size) }),
    ...(face.colour === around.colour ? {} : { color: face.colour.slice(1) }),
    ...(face.bold === around.bold ? {} : { bold: face.bold }),
    ...(face.italic === around.italic ? {} : { italics: face.italic, italicsComplexScript: false }),
    ...(face.capitals === around.capitals ? {} : capitalsOf(face)),
    ...(spacing === trackingOf(around, fonts) ? {} : { characterSpacing: spacing }),
    ...(face.mono && !around.mono ? { font: namedFonts({ ...fonts, text: fonts.mono }), noProof: true } : {}),
    ...(face.underlined && !around.underlined ? { underline: {} } : {}),
    ...(face.raised === around.raised
      ? {}
      : { superScript: face.raised === 'super', subScript: face.raised === 'sub' }),
  };
}

/** In twentieths of a pt. */
function trackingOf({ tracking, size }: TextFace, { joined }: Fonts): number {
  return joined ? 0 : twips(tracking * size);
}

function capitalsOf({ capitals }: TextFace): IRunStylePropertiesOptions {
  if (capitals === 'none') return { smallCaps: false };
  return capitals === 'small' ? { smallCaps: true } : { allCaps: true };
}

/** The faces by script, as a run or a style names them. */
export function namedFonts(fonts: Fonts): NonNullable<IRunStylePropertiesOptions['font']> {
  return { ascii: fonts.text, hAnsi: fonts.text, eastAsia: fonts.eastAsian, cs: fonts.complex };
}
