import { UserError } from '../../../errors.ts';
import type { Tokens } from '../../../theme/theme.ts';
import { FAMILIES, type Family, familyNamed, fileOf, MONO } from '../../fonts/families.ts';

/** The files of a family's four faces, absolute. */
export interface FaceFiles {
  readonly regular: string;
  readonly bold: string;
  readonly italic: string;
  readonly boldItalic: string;
}

/**
 * The files of a theme's text face.
 * @throws UserError for a family that is not bundled.
 */
export function textFiles(font: Tokens['font']): FaceFiles {
  if (typeof font !== 'string') {
    const { regular, bold = regular, italic = regular, boldItalic = bold } = font;
    return { regular, bold, italic, boldItalic };
  }
  const family = familyNamed(font);
  const files = family && filesOf(family);
  if (files) return files;
  const hint = `Bundled families: ${Object.keys(FAMILIES).join(', ')}.`;
  throw new UserError(`There is no bundled font family "${font}".`, hint);
}

/** The files of the face of code. */
export function codeFiles(): FaceFiles {
  const files = filesOf(MONO);
  if (!files) throw new UserError('The bundled font of code is missing.', 'Install Galley again.');
  return files;
}

/** The files of a family; undefined where it is not installed. */
export function filesOf(family: Family): FaceFiles | undefined {
  const [regular, bold, italic, boldItalic] = [
    fileOf(family, false, false),
    fileOf(family, true, false),
    fileOf(family, false, true),
    fileOf(family, true, true),
  ];
  return regular && bold && italic && boldItalic ? { regular, bold, italic, boldItalic } : undefined;
}

/** The file of a face in this cut. */
export function fileFor(files: FaceFiles, bold = false, italic = false): string {
  return bold ? (italic ? files.boldItalic : files.bold) : italic ? files.italic : files.regular;
}
