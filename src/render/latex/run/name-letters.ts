import { PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { writeMap } from './character-map.ts';
import type { FaceNamed } from './face-named.ts';
import { nameWords } from './name-words.ts';
import { type NamedFont, openNamedFont } from './named-font.ts';
import { contentOf, setContent } from './page-content.ts';

/**
 * Lets the letters of a PDF by XeTeX be read as they were written. It takes small capitals for capitals and old-style
 * figures for other signs, but says of every word what it stands for; not every reader asks. Here every code of a font
 * gets the letters of the word that it is drawn for, and a glyph that stands for several has a code for each.
 */
export function nameLetters(file: PDFDocument, direction: 'ltr' | 'rtl', faceNamed: FaceNamed): void {
  const fonts = new Map<string, NamedFont | undefined>();
  for (const page of file.getPages()) {
    const resources = page.node.lookup(PDFName.of('Resources'), PDFDict).lookupMaybe(PDFName.of('Font'), PDFDict);
    if (!resources) continue;
    const named = nameWords(contentOf(page), (name) => fontOf(name, resources, fonts), faceNamed, direction);
    setContent(page, named, file);
  }
  for (const font of fonts.values()) font?.finish(file);
  silenceFormulas(file);
}

function fontOf(name: string, resources: PDFDict, fonts: Map<string, NamedFont | undefined>): NamedFont | undefined {
  const ref = resources.get(PDFName.of(name));
  const dict = resources.lookupMaybe(PDFName.of(name), PDFDict);
  if (!(ref instanceof PDFRef) || !dict) return undefined;
  const font = fonts.has(ref.tag) ? fonts.get(ref.tag) : openNamedFont(dict);
  fonts.set(ref.tag, font);
  return font;
}

/** TeX's own fonts, which nothing but drawn formulas is set in: what they say is read from the letters beneath. */
const FORMULA_FONT = /^\/[A-Z]{6}\+(?:CM|MSAM|MSBM|EU[FRS]|LASY|RSFS|SFRM|LM)/;

/** Lets the shapes of formulas be read as white. */
function silenceFormulas(file: PDFDocument): void {
  const white = new Map(Array.from({ length: 256 }, (_, code) => [code, ' ']));
  const stream = file.context.register(file.context.flateStream(writeMap(white, 2)));
  for (const [, font] of file.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || font.get(PDFName.of('Type')) !== PDFName.of('Font')) continue;
    if (FORMULA_FONT.test(String(font.get(PDFName.of('BaseFont'))))) font.set(PDFName.of('ToUnicode'), stream);
  }
}
