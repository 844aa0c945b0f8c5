import type { TexSetting } from '../setting.ts';
import { type Tex, tex } from '../tex.ts';

interface HeadingLook {
  /** Leading as a share of the size that the theme gives headings. */
  readonly leading: number;
  readonly colour?: 'Ink' | 'Accent' | undefined;
  /** What is drawn above the title, and below it. */
  readonly before?: Tex | undefined;
  readonly after?: Tex | undefined;
  /** From the column's edge to the title, in pt. */
  readonly indent?: number | undefined;
  /** What fills the line behind the title. */
  readonly rule?: Tex | undefined;
  /** What stands outside the title. */
  readonly outside?: Tex | undefined;
}

/** Defines `\Heading{title}`: tracked capitals are as large as the body, anything else as the theme says. */
export function defineHeading({ tokens }: TexSetting, look: HeadingLook): Tex {
  const size = tokens.headings === 'upper' ? tokens.size.body : tokens.size.section;
  const { leading, colour = 'Accent', before = tex``, after = tex``, indent = 0, outside = tex``, rule } = look;
  const end = rule ? tex`${rule}\Strut\ifRTL\endR\fi\par` : tex`\End`;
  const shape = rule ? tex`\parfillskip=0pt\leftskip=0pt\rightskip=0pt` : tex``;
  const ink = colour === 'Ink' ? tex`\Hue{Ink}` : tex`\Hue{Accent}`;
  const above = tokens.space.aboveSection;
  return tex`% \Heading{title}: opens a section.
\newcommand\Heading[1]{\Entry{0}\Options{above=${above}}\Above{\Size{${size}}{${tokens.size.section * leading}}\HeadingFace\bfseries${ink}%
  ${before}\Shape{${indent}bp}${shape}\interlinepenalty=10000\relax\Begin\TakeOutline${outside}#1${end}${after}}\KeepNext}`;
}

/** A hairline across the column, and one that stands under a title. */
export const hairline: Tex = tex`\HeadingRule`;
export const ruleBelow: Tex = tex`\RuleBelow`;
