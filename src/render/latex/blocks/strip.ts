import type { UsualStrip } from '../setting.ts';
import { command, joinTex, type Tex, tex } from '../tex.ts';
import { piece } from './piece.ts';

/** How a strip stands: what is as usual is not spelt. Lengths in pt. */
export interface StripOptions {
  readonly above: number;
  readonly indent: number;
  readonly hang?: number | undefined;
  /** Of a bullet, 1 for the outermost. */
  readonly level?: number | undefined;
  /** The room of its mark beside its text. */
  readonly step?: number | undefined;
  /** What stands there instead of the bullet of its level. */
  readonly mark?: Tex | undefined;
  /** Further options, as the file spells them. */
  readonly more?: readonly Tex[] | undefined;
}

interface Strip {
  readonly name: string;
  /** The field that it comes from. */
  readonly path: string | undefined;
  readonly options: StripOptions;
  readonly usual: UsualStrip;
  /** True where it may be the last line of its node. */
  readonly ends?: boolean | undefined;
  /** What it says, an argument each. */
  readonly texts: readonly Tex[];
  /** A last argument, where it has one. */
  readonly last?: Tex | undefined;
}

/** A strip of the column: a command of the preamble with its options, under the comment that names its field. */
export function strip({ name, path, options, usual, ends, texts, last }: Strip): readonly Tex[] {
  const brackets = bracketsOf(options, usual);
  const said = joinTex(texts.map((text) => tex`{${text}}`));
  const more = last === undefined ? tex`` : tex`[${last}]`;
  return [...(ends ? [tex`\Last`] : []), ...piece(path, tex`${command(name)}${brackets}${said}${more}`)];
}

/** Strips in columns, which are read one after the other. */
export function columns(
  options: StripOptions,
  count: number,
  items: readonly Tex[],
  usual: UsualStrip,
): readonly Tex[] {
  return [tex`\begin{Columns}${bracketsOf(options, usual)}{${count}}`, ...items, tex`\end{Columns}`];
}

function bracketsOf(options: StripOptions, usual: UsualStrip): Tex {
  const given = joinTex(optionsOf(options, usual), ',');
  return given === '' ? given : tex`[${given}]`;
}

function optionsOf({ above, indent, hang = 0, level = 0, step, mark, more }: StripOptions, usual: UsualStrip): Tex[] {
  const own = usual.indent + level * usual.step;
  return [
    ...(level > 1 ? [tex`level=${level}`] : []),
    ...(isSame(above, usual.above) ? [] : [tex`above=${above}`]),
    ...(isSame(indent, own) ? [] : [tex`indent=${indent}`]),
    ...(isSame(hang, 0) ? [] : [tex`hang=${hang}`]),
    ...(step === undefined || isSame(step, usual.step) ? [] : [tex`step=${step}`]),
    ...(mark === undefined ? [] : [tex`mark={${mark}}`]),
    ...(more ?? []),
  ];
}

/** As far as anyone sees. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.001;
}
