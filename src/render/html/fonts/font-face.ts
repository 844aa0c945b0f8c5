import { readFile } from 'node:fs/promises';
import { UserError } from '../../../errors.ts';
import { subset } from '../../fonts/subset.ts';
import { cssString } from '../style/css-string.ts';
import { lettersIn } from './letters-in.ts';
import { toWoff2 } from './woff2.ts';

/** What the page's style asks of a font: figures, small capitals, marks for capitals. */
const FEATURES = ['onum', 'lnum', 'pnum', 'tnum', 'smcp', 'case'];

/** A style of a family, as the theme knows it: bold is semibold where the family has that. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A face that the page brings along: its rule, and the letters that it has of those asked for. */
export interface FontFace {
  readonly rule: string;
  readonly letters: ReadonlySet<string>;
}

/**
 * Brings a font's file along as far as some letters need it, under a family's name.
 * @throws UserError when the file is no font.
 */
export async function fontFace(
  name: string,
  file: string,
  { bold, italic }: Style,
  wanted: ReadonlySet<string>,
): Promise<FontFace> {
  const part = await subset(await readFile(file), wanted, FEATURES);
  const letters = part && lettersIn(part);
  if (!part || !letters) throw new UserError(`The font “${file}” cannot be read.`, 'It must be a .ttf or .otf file.');
  const source = `url(data:font/woff2;base64,${toWoff2(part).toString('base64')}) format("woff2")`;
  const weight = bold ? 600 : 400;
  const style = italic ? 'italic' : 'normal';
  const rule = `@font-face{font-family:${cssString(name)};font-weight:${weight};font-style:${style};src:${source}}`;
  return { rule, letters };
}
