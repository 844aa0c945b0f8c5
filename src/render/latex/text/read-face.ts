import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { UserError } from '../../../errors.ts';
import { rememberFile } from './remember-file.ts';

/** What this room needs to know of a font's file. */
export interface Face {
  readonly has: (letter: string) => boolean;
  /** The advance of a text on one line, without its kerning, in em. */
  readonly widthOf: (text: string) => number;
  /** The same with its kerning and with figures as prose has them: slower. */
  readonly lengthOf: (text: string) => number;
  /** How high its letters reach over the base line, in em. */
  readonly ascent: number;
}

/**
 * Reads a font file, once for as long as it stays as it is.
 * @throws UserError for a file that is no font, or a collection of several.
 */
export const readFace: (file: string) => Face = rememberFile(read);

/** The figures of prose. */
const PROSE = ['onum', 'pnum'];

function read(file: string): Face {
  const font = open(file);
  const advances = new Map<number, number>();
  const advanceOf = (point: number): number => {
    const found = advances.get(point) ?? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
    advances.set(point, found);
    return found;
  };
  return {
    has: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    lengthOf: (text) => font.layout(text, PROSE).advanceWidth / font.unitsPerEm,
    widthOf: (text) => [...text].reduce((sum, letter) => sum + advanceOf(letter.codePointAt(0) ?? 0), 0),
    ascent: font.ascent / font.unitsPerEm,
  };
}

function open(file: string): Extract<ReturnType<typeof create>, { layout: unknown }> {
  try {
    const font = create(readFileSync(file));
    if ('layout' in font) return font;
  } catch {
    // What cannot be read as a font gets the same answer as a collection of fonts.
  }
  throw new UserError(`"${file}" is not a font that can be used.`, 'Name a single .ttf or .otf file.');
}

/** True for what no face need have: white space, joiners. */
export function isUnseen(letter: string): boolean {
  return /[\s\p{Default_Ignorable_Code_Point}]/u.test(letter);
}

/** True for a face that can draw all of these letters. */
export function hasAll(face: Face, letters: string): boolean {
  return [...letters].every((letter) => isUnseen(letter) || face.has(letter));
}
