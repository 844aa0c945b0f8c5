import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { UserError } from '../../../errors.ts';
import { postscriptName } from './postscript-name.ts';
import { keepLetters, rememberShaping } from './remember-shaping.ts';

const opened = new Map<string, Font>();

/**
 * Opens a font file, once.
 * @throws UserError for a file that is no font, or a collection of several.
 */
export function openFont(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = rememberShaping(keepLetters(parse(file)));
  opened.set(file, font);
  return font;
}

function parse(file: string): Font {
  try {
    const font = create(readFileSync(file));
    if ('layout' in font) return fixValues(font);
  } catch {
    // A file that cannot be read as a font gets the same answer as a collection of fonts.
  }
  throw new UserError(`"${file}" is not a font that can be used.`, 'Name a single .ttf or .otf file.');
}

/** Makes plain values of what fontkit looks up in tables, the metrics hundreds of thousands of times a page. */
function fixValues(font: Font): Font {
  const { unitsPerEm, ascent, descent, lineGap } = font;
  const name = postscriptName(tableOf(font, 'name')) ?? font.postscriptName;
  for (const [key, value] of Object.entries({ unitsPerEm, ascent, descent, lineGap, postscriptName: name })) {
    Object.defineProperty(font, key, { value });
  }
  return font;
}

/** The bytes of a table, which fontkit's types leave out. */
function tableOf(font: Font, tag: string): Uint8Array {
  const { directory, stream } = font as unknown as {
    readonly directory: {
      readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
    };
    readonly stream: { readonly buffer: Uint8Array };
  };
  const { offset = 0, length = 0 } = directory.tables[tag] ?? {};
  return stream.buffer.subarray(offset, offset + length);
}
