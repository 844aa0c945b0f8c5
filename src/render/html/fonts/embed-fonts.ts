import type { ArrangedDocument } from '../../../document/model.ts';
import type { FontPaths, Tokens } from '../../../theme/theme.ts';
import { fallbackFor } from '../../fonts/fallback.ts';
import { familyNamed, fileOf, hasSerifs, MONO } from '../../fonts/families.ts';
import { type FontFace, fontFace, type Style } from './font-face.ts';
import { lettersOf } from './letters-of.ts';
import { marksOf } from './marks-of.ts';

/** Rules that bring faces along, and the names of those that stand in for what the theme's own lacks. */
export interface EmbeddedFonts {
  readonly rules: readonly string[];
  readonly names: readonly string[];
}

const REGULAR: Style = { bold: false, italic: false };
const UPRIGHT: readonly Style[] = [REGULAR, { bold: true, italic: false }];
const THREE: readonly Style[] = [...UPRIGHT, { bold: false, italic: true }];
const FOUR: readonly Style[] = [...THREE, { bold: true, italic: true }];

/**
 * What a page needs of the theme's face, under the name given, of faces for letters that it lacks, and of the face of
 * code.
 */
export async function embedFonts(document: ArrangedDocument, tokens: Tokens, name: string): Promise<EmbeddedFonts> {
  const { font, faces } = tokens;
  const { code, marked } = marksOf(document);
  const isDouble = marked || Object.values(faces).some((face) => face?.bold && face.italic);
  const letters = lettersOf(document, tokens);
  const own = await embed(name, (style) => fileFor(font, style), isDouble ? FOUR : THREE, letters);
  const missing = without(letters, own[0]?.letters);
  const others = await standIns(missing, document.language, hasSerifs(font));
  const mono = code.size > 0 ? await embed(MONO_NAME, () => fileOf(MONO, false, false), [REGULAR], code) : [];
  const all = [...own, ...others.flatMap((one) => one.faces), ...mono];
  return { rules: all.map(({ rule }) => rule), names: others.map((one) => one.name) };
}

export const MONO_NAME = 'Source Code Pro';

interface StandIn {
  readonly name: string;
  readonly faces: readonly FontFace[];
}

/** Faces for letters that the theme's lacks, as on paper; for what none has, the reader's machine may have one. */
async function standIns(letters: ReadonlySet<string>, language: string, serif: boolean): Promise<readonly StandIn[]> {
  const found: StandIn[] = [];
  let missing = letters;
  const families = new Set([...letters].flatMap((letter) => fallbackFor(letter, language, serif)));
  for (const family of families) {
    if (missing.size === 0) break;
    const faces = await embed(family.stem, ({ bold }) => fileOf(family, bold, false), UPRIGHT, missing);
    const has = faces[0]?.letters;
    if (!has || has.size === 0) continue;
    found.push({ name: family.stem, faces });
    missing = without(missing, has);
  }
  return found;
}

/** A family's styles, each file once; none where the family is not installed. */
async function embed(
  name: string,
  fileFor: (style: Style) => string | undefined,
  styles: readonly Style[],
  letters: ReadonlySet<string>,
): Promise<readonly FontFace[]> {
  const files = new Map<string, Style>();
  for (const style of styles) {
    const file = fileFor(style);
    if (file !== undefined && !files.has(file)) files.set(file, style);
  }
  return Promise.all([...files].map(([file, style]) => fontFace(name, file, style, letters)));
}

function fileFor(font: string | FontPaths, { bold, italic }: Style): string | undefined {
  if (typeof font !== 'string') {
    const { regular, bold: heavy = regular, italic: slanted = regular, boldItalic = heavy } = font;
    return bold ? (italic ? boldItalic : heavy) : italic ? slanted : regular;
  }
  const family = familyNamed(font);
  return family && fileOf(family, bold, italic);
}

function without(letters: ReadonlySet<string>, others: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return new Set([...letters].filter((letter) => !others?.has(letter) && !UNSEEN.test(letter)));
}

/** What leaves no ink needs no face. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/u;
