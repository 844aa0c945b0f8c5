import type { Tokens } from '../../../theme/theme.ts';
import { isFromRight } from '../../bidi-levels.ts';
import { hasSerifs } from '../../fonts/families.ts';
import { codeFiles, type FaceFiles, fileFor, textFiles } from './face-files.ts';
import { type Fallbacks, openFallbacks } from './fallbacks.ts';
import { type Face, hasAll, isUnseen, readFace } from './read-face.ts';

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
  /** A letter from the right, in text that runs from there: the face that has it draws the marks, too, and turns them. */
  readonly lead?: string | undefined;
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

/** Letters of scripts that join none: what joins and parts letters says nothing to them. */
const UNJOINED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
/** By which a text tells where its lines may end: `escape.ts`. */
const BREAKS = /[\u00ad\u200b]/u;

/** The faces of a theme in a document of a language. Throws UserError for files that are no fonts. */
export function openFaces(font: Tokens['font'], language: string): Faces {
  const [files, code] = [textFiles(font), codeFiles()];
  const fallbacks = openFallbacks(language, hasSerifs(font));
  const face = ({ bold, italic, mono }: FaceStyle): Face => readFace(fileFor(mono ? code : files, bold, italic));
  const split: Faces['split'] = (text, style, path) => splitRuns(text, style, path, face(style), fallbacks);
  return { files, code, face, split, others: fallbacks.used, check: fallbacks.check };
}

function splitRuns(text: string, style: FaceStyle, path: string, own: Face, fallbacks: Fallbacks): readonly FaceRun[] {
  const runs: FaceRun[] = [];
  const leading = leadingFamily(text, style, path, own, fallbacks);
  for (const [letters] of text.matchAll(CLUSTER)) {
    const last = runs.at(-1);
    const family = leading?.has(letters)
      ? leading.name
      : hasAll(own, letters)
        ? undefined
        : fallbacks.familyFor(letters, style, path);
    if (last && (last.family === family || [...letters].every(isUnseen)))
      runs[runs.length - 1] = { ...last, text: last.text + letters };
    else runs.push({ text: letters, family });
  }
  return runs.map((run) => ({ ...run, text: drawable(run, style, own, fallbacks) }));
}

/** Without joiners, marks of direction and narrow spaces that the face has nothing for: TeX would look for them. */
function drawable({ text, family }: FaceRun, { bold, italic }: FaceStyle, own: Face, { used }: Fallbacks): string {
  const files = family === undefined ? undefined : used.get(family);
  const face = files ? readFace(fileFor(files, bold, italic)) : own;
  const isKept = (letter: string): boolean => face.has(letter) && !UNJOINED.test(text);
  return text
    .replace(IGNORABLE, (letter) => (BREAKS.test(letter) || isKept(letter) ? letter : ''))
    .replace(/[^\S ]/gu, (space) => (face.has(space) ? space : '\u00a0'));
}

interface LeadingFamily {
  readonly name: string;
  readonly has: (letters: string) => boolean;
}

/** The family of a text's letters from the right, or else of those around it. */
function leadingFamily(
  text: string,
  style: FaceStyle,
  path: string,
  own: Face,
  { familyFor, used }: Fallbacks,
): LeadingFamily | undefined {
  if (style.lead === undefined) return undefined;
  const letter = [...text, style.lead].find((one) => isFromRight(one) && !hasAll(own, one));
  const name = letter && familyFor(letter, style, path);
  const files = name && used.get(name);
  if (!name || !files) return undefined;
  const face = readFace(fileFor(files, style.bold, style.italic));
  return { name, has: (letters) => hasAll(face, letters) };
}
