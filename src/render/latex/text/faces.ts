import { type Problem, UserError } from '../../../errors.ts';
import type { Tokens } from '../../../theme/theme.ts';
import { isFromRight } from '../../bidi-levels.ts';
import { adviceFor, fallbackFor } from '../../fonts/fallback.ts';
import { type Family, hasSerifs } from '../../fonts/families.ts';
import { codeFiles, type FaceFiles, filesOf, textFiles } from './face-files.ts';
import { type Face, readFace } from './read-face.ts';

/** A stretch of text in one face; `family` is that of another script, undefined for the text's own face. */
export interface FaceRun {
  readonly text: string;
  readonly family: string | undefined;
}

/** Which face of a family: the text's own, or that of code. */
export interface FaceStyle {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly mono?: boolean | undefined;
  /** True for text that runs from the right: its marks are drawn by the face of its letters, which turns them. */
  readonly fromRight?: boolean | undefined;
}

/** The faces that a document is set in. What it uses besides its own is remembered, for the preamble to name. */
export interface Faces {
  readonly files: FaceFiles;
  readonly code: FaceFiles;
  readonly face: (style: FaceStyle) => Face;
  /** Parts a text into runs of one face; `path` is the field that a missing letter is told of. */
  readonly split: (text: string, style: FaceStyle, path: string) => readonly FaceRun[];
  /** The families of other scripts used so far, by the name that the file calls them. */
  readonly others: ReadonlyMap<string, FaceFiles>;
  /** Throws UserError with every letter so far that no face has. */
  readonly check: () => void;
}

/** A letter with all that belongs to it: marks over it, joiners. */
const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** The faces of a theme in a document of a language. Throws UserError for files that are no fonts. */
export function openFaces(font: Tokens['font'], language: string): Faces {
  const [files, code] = [textFiles(font), codeFiles()];
  const serif = hasSerifs(font);
  const others = new Map<string, FaceFiles>();
  const missing = new Map<string, Problem>();
  const face = ({ bold, italic, mono }: FaceStyle): Face => readFace(fileFor(mono ? code : files, bold, italic));
  return { files, code, face, others, split, check };

  function split(text: string, style: FaceStyle, path: string): readonly FaceRun[] {
    const own = face(style);
    const runs: FaceRun[] = [];
    const leading = style.fromRight ? leadingFamily(text, style, path) : undefined;
    for (const [letters] of text.matchAll(CLUSTER)) {
      const last = runs.at(-1);
      const turned = leading && hasAll(readFace(fileFor(leading.files, style.bold, style.italic)), letters);
      const family = turned ? leading.name : hasAll(own, letters) ? undefined : otherFor(letters, style, path);
      if (last && (last.family === family || [...letters].every((letter) => UNSEEN.test(letter))))
        runs[runs.length - 1] = { ...last, text: last.text + letters };
      else runs.push({ text: letters, family });
    }
    return runs;
  }

  function leadingFamily(
    text: string,
    style: FaceStyle,
    path: string,
  ): { readonly name: string; readonly files: FaceFiles } | undefined {
    const letter = [...text].find((one) => isFromRight(one) && !hasAll(face(style), one));
    const name = letter && otherFor(letter, style, path);
    const found = name && others.get(name);
    return name && found ? { name, files: found } : undefined;
  }

  function otherFor(letters: string, { bold, italic }: FaceStyle, path: string): string | undefined {
    const candidates = fallbackFor(letters, language, serif).flatMap((family) => {
      const found = filesOf(family);
      return found ? [{ family, found }] : [];
    });
    const whole = candidates.find(({ found }) => hasAll(readFace(fileFor(found, bold, italic)), letters));
    if (!whole) return void refuse(letters, path);
    const name = nameOf(whole.family);
    others.set(name, whole.found);
    return name;
  }

  function refuse(letters: string, path: string): void {
    const [letter = letters] = letters;
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const hint = adviceFor(letter, language, serif);
    missing.set(`${path} ${letter}`, { message: `No font has the character "${letter}" (${code}).`, hint, path });
  }

  function check(): void {
    if (missing.size > 0) throw new UserError([...missing.values()]);
  }
}

function fileFor(files: FaceFiles, bold = false, italic = false): string {
  return bold ? (italic ? files.boldItalic : files.bold) : italic ? files.italic : files.regular;
}

function hasAll(face: Face, letters: string): boolean {
  return [...letters].every((letter) => UNSEEN.test(letter) || face.has(letter));
}

/** Commands of TeX are letters alone: `NotoSansSymbols2` is called NotoSansSymbolsII. */
function nameOf({ stem }: Family): string {
  return stem.replace(/\d/g, (figure) => 'I'.repeat(Number(figure)));
}
