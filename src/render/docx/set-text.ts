import { type IRunPropertiesOptions, TextRun } from 'docx';
import { directionOf } from '../../document/languages/words.ts';
import { type CharacterStyle, faceIn, styleId } from './character-styles.ts';
import { bodyFace, faceOptions, type TextFace } from './face.ts';
import { languageOptions } from './language-options.ts';
import { scriptRuns } from './script-runs.ts';
import type { Sheet } from './sheet.ts';

/** How a run is set: in a character style, or in its paragraph's own, and what it changes of that. */
export interface TextStyle {
  readonly sheet: Sheet;
  readonly character?: CharacterStyle | undefined;
  /** How the style looks in its paragraph, and how the run is to look. */
  readonly base: TextFace;
  readonly face: TextFace;
  /** BCP 47, where it is not the document's. */
  readonly language?: string | undefined;
  /** False where links look like the text around them. */
  readonly linked: boolean;
}

/** The style of the text of a paragraph whose style has that face; the body's unless said. */
export function textStyle(sheet: Sheet, language?: string, face = bodyFace(sheet.tokens)): TextStyle {
  return { sheet, base: face, face, language, linked: true };
}

/** The text in a character style; where it is in one already, what that would change is set as such. */
export function styled(style: TextStyle, character: CharacterStyle | undefined): TextStyle {
  if (character === undefined) return style;
  const face = faceIn(character, style.face, style.sheet);
  const isPlain = style.character === undefined && style.face === style.base && !style.base.bold && !style.base.italic;
  return isPlain ? { ...style, character, base: face, face } : { ...style, face };
}

/** What XML cannot hold: it has no form in print either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as runs, one for each direction. */
export function setText(text: string, style: TextStyle): readonly TextRun[] {
  const { sheet, language } = style;
  const direction = language === undefined ? sheet.direction : directionOf(language);
  const options = runOptions(style);
  const clean = text.replace(UNPRINTABLE, '');
  if (clean === '') return [];
  return scriptRuns(clean, direction).map(
    (run) => new TextRun({ ...options, ...(run.fromRight ? { rightToLeft: true } : {}), text: run.text }),
  );
}

/** The properties of a run. */
export function runOptions({ sheet, character, base, face, language }: TextStyle): IRunPropertiesOptions {
  return {
    ...(character ? { style: styleId(character) } : {}),
    ...faceOptions(face, base, sheet.fonts),
    ...(language ? { language: languageOptions(language) } : {}),
  };
}
