import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { UserError } from '../../../errors.ts';
import { keepLetters, rememberShaping } from './remember-shaping.ts';

const opened = new Map<string, Font>();

/**
 * Opens a font file, once.
 * @throws UserError for a file that is no font, or a collection of several.
 */
export function openFont(file: string): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = fixMetrics(rememberShaping(keepLetters(parse(file))));
  opened.set(file, font);
  return font;
}

function parse(file: string): Font {
  try {
    const font = create(readFileSync(file));
    if ('layout' in font) return font;
  } catch {
    // A file that cannot be read as a font gets the same answer as a collection of fonts.
  }
  throw new UserError(`"${file}" is not a font that can be used.`, 'Name a single .ttf or .otf file.');
}

/** Makes plain values of metrics that fontkit looks up in tables, hundreds of thousands of times a page. */
function fixMetrics(font: Font): Font {
  const { unitsPerEm, ascent, descent, lineGap } = font;
  for (const [name, value] of Object.entries({ unitsPerEm, ascent, descent, lineGap })) {
    Object.defineProperty(font, name, { value });
  }
  return font;
}
