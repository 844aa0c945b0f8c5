import type { Font } from 'fontkit';
import { UserError } from '../../../errors.ts';
import type { FontPaths, Tokens } from '../../../theme/theme.ts';
import { adviceFor, fallbackFor } from '../../fonts/fallback.ts';
import { FAMILIES, type Family, familyNamed, fileOf, hasSerifs, MONO } from '../../fonts/families.ts';
import { openFont } from './open-font.ts';

/** What @react-pdf's layout asks for: a family name, a weight, a style. */
export interface FaceRequest {
  readonly fontFamily: string;
  readonly fontStyle?: string | undefined;
  readonly fontWeight?: number | string | undefined;
}

/** The faces of a page, in the form that @react-pdf's layout takes its fonts. */
export interface Fonts {
  /** BCP 47: by what language's customs letters are drawn. */
  readonly language: string;
  readonly getFont: (request: FaceRequest) => { readonly data: Font };
  /** The face, and behind it those that have what it lacks of a text. */
  readonly stackFor: (request: FaceRequest, text: string) => readonly Font[];
  /** What to do about a letter that no face has. */
  readonly advice: (letter: string) => string;
  readonly load: (request: FaceRequest) => Promise<void>;
  readonly getHyphenationCallback: () => (word: string) => string[];
  readonly getEmojiSource: () => null;
}

/** Gives a file for a weight and a style. */
type Choose = (bold: boolean, italic: boolean) => string;

/** The names of the families that a résumé may be set in, for lists and messages. */
export function familyNames(): readonly string[] {
  return Object.keys(FAMILIES);
}

/**
 * The faces of a theme: `mono` for code, the theme's own for every other name. Files are opened when first
 * asked for. Any family falls to the theme's: @react-pdf forces Helvetica behind every text, whose encoding
 * would turn a missing letter into a different one; a real face shows .notdef, which is then reported.
 * @throws UserError for a family that is not bundled or a file that is no font.
 */
export function loadFonts(font: Tokens['font'], language = 'en'): Fonts {
  const body = typeof font === 'string' ? bundled(font) : fromFiles(font);
  const serif = hasSerifs(font);
  const face = (request: FaceRequest): Font => {
    const choose = request.fontFamily === 'mono' ? fromFamily(MONO) : body;
    return openFont(choose(isBold(request), isItalic(request)));
  };
  return {
    language,
    getFont: (request) => ({ data: face(request) }),
    stackFor: (request, text) => {
      const first = face(request);
      const others = missing(first, text).flatMap((letter) => fallback(letter, request));
      return [...new Set([first, ...others])];
    },
    advice: (letter) => adviceFor(letter, language, serif),
    load: () => Promise.resolve(),
    getHyphenationCallback: () => (word) => [word],
    getEmojiSource: () => null,
  };

  function fallback(letter: string, request: FaceRequest): readonly Font[] {
    const point = letter.codePointAt(0) ?? 0;
    for (const family of fallbackFor(letter, language, serif)) {
      const file = fileOf(family, isBold(request), isItalic(request));
      const font = file === undefined ? undefined : openFont(file);
      if (font?.hasGlyphForCodePoint(point)) return [font];
    }
    return [];
  }
}

function isBold(request: FaceRequest): boolean {
  return Number(request.fontWeight ?? 400) >= 600;
}

function isItalic(request: FaceRequest): boolean {
  return request.fontStyle === 'italic';
}

/** The letters that a face lacks; what leaves no ink needs none. */
function missing(font: Font, text: string): readonly string[] {
  return [...new Set(text)].filter(
    (letter) => !UNSEEN.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
}

const UNSEEN = /[\n\p{Default_Ignorable_Code_Point}]/u;

function bundled(name: string): Choose {
  const family = familyNamed(name);
  if (!family) {
    throw new UserError(`There is no bundled font family "${name}".`, `Bundled families: ${familyNames().join(', ')}.`);
  }
  return fromFamily(family);
}

/** Part of an install may be missing, which the message of a font that cannot be read would not tell. */
function fromFamily(family: Family): Choose {
  return (bold, italic) => {
    const file = fileOf(family, bold, italic);
    if (file !== undefined) return file;
    const style = [bold ? 'bold' : '', italic ? 'italic' : ''].filter(Boolean).join(' ') || 'regular';
    throw new UserError(`The ${style} file of the bundled font ${family.stem} is missing.`, 'Install Galley again.');
  };
}

function fromFiles({ regular, bold = regular, italic = regular, boldItalic = bold }: FontPaths): Choose {
  return (heavy, slanted) => (heavy ? (slanted ? boldItalic : bold) : slanted ? italic : regular);
}
