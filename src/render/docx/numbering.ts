import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import { bodyFace, faced, faceOptions } from './face.ts';
import { numberRoom } from './number-room.ts';
import type { Sheet } from './sheet.ts';
import { twips } from './units.ts';

/** What bulleted lists refer to; numbered ones each to a definition of their own, so that none goes on with another's numbers. */
export const BULLETS = 'bullets of galley';
/** A list has so many levels (ECMA-376-1, 17.9.6). */
const LEVELS = 9;

/** A numbered list: what it is called, its first number and how many items it has. */
export interface NumberedList {
  readonly reference: string;
  readonly start: number;
  readonly length: number;
}

/** The definitions of all lists of a file. */
export function numberingOf(lists: readonly NumberedList[], sheet: Sheet): INumberingOptions {
  const bullets = { reference: BULLETS, levels: levelsOf((level) => bulletAt(level, sheet)) };
  const numbered = lists.map(({ reference, start, length }) => ({
    reference,
    levels: levelsOf((level) => numberAt(level, start, numberRoom(start + length - 1, sheet.tokens), sheet)),
  }));
  return { config: [bullets, ...numbered] };
}

/** The deepest level that there is for a list inside so many. */
export function numberingLevel(level: number): number {
  return Math.min(level, LEVELS - 1);
}

function levelsOf(at: (level: number) => ILevelsOptions): readonly ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => at(level));
}

/** Small and quiet, as the theme has it. */
function bulletAt(level: number, sheet: Sheet): ILevelsOptions {
  const { tokens, inset, fonts } = sheet;
  const { bullets, faces, space } = tokens;
  const body = bodyFace(tokens);
  const face = faced(body, { colour: 'secondary', ...faces.bullet }, tokens);
  return {
    level,
    format: LevelFormat.BULLET,
    text: bullets[level % bullets.length] ?? '•',
    alignment: AlignmentType.LEFT,
    style: {
      run: { ...faceOptions(face, body, fonts), font: { ascii: fonts.text, hAnsi: fonts.text, cs: fonts.text } },
      paragraph: { indent: { left: twips(inset + (level + 1) * space.indent), hanging: twips(space.indent) } },
    },
  };
}

function numberAt(level: number, start: number, room: number, { tokens, inset, fonts }: Sheet): ILevelsOptions {
  const body = bodyFace(tokens);
  const face = faced(body, { colour: 'secondary' }, tokens);
  return {
    level,
    start,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: {
      run: faceOptions(face, body, fonts),
      paragraph: { indent: { left: twips(inset + level * tokens.space.indent + room), hanging: twips(room) } },
    },
  };
}
