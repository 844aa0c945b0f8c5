import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { UserError } from '../../errors.ts';
import type { FontPaths, Tokens } from '../../theme/theme.ts';
import { keepLetters, rememberShaping } from './remember-shaping.ts';

/** The families that come with Galley: TrueType files of their npm packages. */
const FAMILIES: Readonly<Record<string, Family>> = {
  'Source Serif 4': { folder: '@expo-google-fonts/source-serif-4', stem: 'SourceSerif4' },
  'Source Sans 3': { folder: '@expo-google-fonts/source-sans-3', stem: 'SourceSans3' },
};

const MONO: Family = { folder: '@expo-google-fonts/source-code-pro', stem: 'SourceCodePro' };

interface Family {
  readonly folder: string;
  readonly stem: string;
}

/** What @react-pdf's layout asks for: a family name, a weight, a style. */
interface FaceRequest {
  readonly fontFamily: string;
  readonly fontStyle?: string | undefined;
  readonly fontWeight?: number | string | undefined;
}

/** The faces of a page, in the form that @react-pdf's layout takes its fonts. */
export interface Fonts {
  readonly getFont: (request: FaceRequest) => { readonly data: fontkit.Font };
  readonly load: (request: FaceRequest) => Promise<void>;
  readonly getHyphenationCallback: () => (word: string) => string[];
  readonly getEmojiSource: () => null;
}

const require = createRequire(import.meta.url);
const opened = new Map<string, fontkit.Font>();

/** The names of the bundled families, for lists and messages. */
export function familyNames(): readonly string[] {
  return Object.keys(FAMILIES);
}

/**
 * The faces of a theme: `mono` for code, the theme's own for every other name. Files are opened when first
 * asked for. Any family falls to the theme's: @react-pdf forces Helvetica behind every text, whose encoding
 * would turn a missing letter into a different one; a real face shows .notdef, which is then reported.
 * @throws UserError for a family that is not bundled or a file that is no font.
 */
export function loadFonts(font: Tokens['font']): Fonts {
  const body = typeof font === 'string' ? bundled(font) : withDefaults(font);
  const mono = withDefaults({ regular: fileOf(MONO, '400Regular'), bold: fileOf(MONO, '600SemiBold') });
  return {
    getFont: (request) => ({ data: open(choose(request.fontFamily === 'mono' ? mono : body, request)) }),
    load: () => Promise.resolve(),
    getHyphenationCallback: () => (word) => [word],
    getEmojiSource: () => null,
  };
}

function choose(files: Required<FontPaths>, request: FaceRequest): string {
  const bold = Number(request.fontWeight ?? 400) >= 600;
  const italic = request.fontStyle === 'italic';
  const { regular } = files;
  if (bold) return (italic ? files.boldItalic : files.bold) ?? regular;
  return (italic ? files.italic : regular) ?? regular;
}

function open(file: string): fontkit.Font {
  const known = opened.get(file);
  if (known) return known;
  const font = rememberShaping(keepLetters(parse(file)));
  opened.set(file, font);
  return font;
}

function parse(file: string): fontkit.Font {
  try {
    const font = fontkit.create(readFileSync(file));
    if ('layout' in font) return font;
  } catch {
    // A file that cannot be read as a font gets the same answer as a collection of fonts.
  }
  throw new UserError(`"${file}" is not a font that can be used.`, 'Name a single .ttf or .otf file.');
}

function bundled(name: string): Required<FontPaths> {
  const family = Object.entries(FAMILIES).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
  if (!family) {
    throw new UserError(`There is no bundled font family "${name}".`, `Bundled families: ${familyNames().join(', ')}.`);
  }
  return {
    regular: fileOf(family, '400Regular'),
    bold: fileOf(family, '600SemiBold'),
    italic: fileOf(family, '400Regular_Italic'),
    boldItalic: fileOf(family, '600SemiBold_Italic'),
  };
}

function withDefaults(files: FontPaths): Required<FontPaths> {
  const { regular, bold = regular, italic = regular, boldItalic = bold } = files;
  return { regular, bold, italic, boldItalic };
}

function fileOf(family: Family, style: string): string {
  return require.resolve(`${family.folder}/${style}/${family.stem}_${style}.ttf`);
}
