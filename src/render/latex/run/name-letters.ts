import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { writeMap } from './character-map.ts';
import type { FaceNamed } from './face-named.ts';
import type { Engine } from './find-engine.ts';
import { nameBlocks } from './name-blocks.ts';
import { nameWords } from './name-words.ts';
import { type NamedFont, openNamedFont } from './named-font.ts';
import { contentOf, setContent } from './page-content.ts';

/** What letters are named by. */
export interface Naming {
  readonly engine: Engine['name'];
  readonly direction: 'ltr' | 'rtl';
  readonly faceNamed: FaceNamed;
}

/**
 * Lets the letters of a PDF by TeX be read as they were written. XeTeX takes small capitals for capitals and old-style
 * figures for other signs, but says of every word what it stands for; LuaTeX says it of the letters that a code cannot
 * stand for alone. Not every reader asks. Here every code of a font gets the letters of the word that it is drawn for,
 * and a glyph that stands for several has a code for each.
 */
export function nameLetters(file: PDFDocument, { engine, direction, faceNamed }: Naming): void {
  const fonts = new Map<string, NamedFont | undefined>();
  // What LuaTeX says of a code is right, but for glyphs that stand for letters only together with others.
  const begin = ({ hints, names }: NamedFont): void => {
    if (engine === 'xelatex') return;
    for (const [code, hint] of hints) if (hint !== '\ufffd') names.set(code, hint);
  };
  for (const page of file.getPages()) {
    const resources = page.node.lookup(PDFName.of('Resources'), PDFDict).lookupMaybe(PDFName.of('Font'), PDFDict);
    if (!resources) continue;
    const named = (name: string): NamedFont | undefined => fontOf(name, resources, fonts, begin);
    const content = contentOf(page);
    const written =
      engine === 'lualatex' ? nameBlocks(content, named, faceNamed) : nameWords(content, named, faceNamed, direction);
    setContent(page, written, file);
  }
  for (const font of fonts.values()) font?.finish(file);
  silenceFormulas(file);
}

function fontOf(
  name: string,
  resources: PDFDict,
  fonts: Map<string, NamedFont | undefined>,
  begin: (font: NamedFont) => void,
): NamedFont | undefined {
  const ref = resources.get(PDFName.of(name));
  const dict = resources.lookupMaybe(PDFName.of(name), PDFDict);
  if (!(ref instanceof PDFRef) || !dict) return undefined;
  if (fonts.has(ref.tag)) return fonts.get(ref.tag);
  const font = openNamedFont(dict);
  if (font) begin(font);
  fonts.set(ref.tag, font);
  return font;
}

/**
 * TeX's own fonts of 8 bits, which nothing but drawn formulas is set in: what they say is read from the letters beneath.
 * A face that an author has chosen may be named so too, but is embedded as Type 0.
 */
const FORMULA_FONT = /^\/[A-Z]{6}\+(?:CM|MSAM|MSBM|EU[FRS]|LASY|RSFS|SFRM|LM)/;
const SIMPLE = /^\/(?:Type1|MMType1|TrueType|Type3)$/;

/** Lets the shapes of formulas be read as white. */
function silenceFormulas(file: PDFDocument): void {
  const white = new Map(Array.from({ length: 256 }, (_, code) => [code, ' ']));
  const stream = file.context.register(file.context.flateStream(writeMap(white, 2)));
  for (const [, font] of file.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    if (!SIMPLE.test(String(font.get(PDFName.of('Subtype'))))) continue;
    if (FORMULA_FONT.test(String(font.get(PDFName.of('BaseFont'))))) font.set(PDFName.of('ToUnicode'), stream);
  }
}
