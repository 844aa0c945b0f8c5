import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { isFromRight } from '../../bidi-levels.ts';
import { type CharacterMap, hex, readMap, writeMap } from './character-map.ts';
import { drawFromRight, placeOf, readDrawn } from './drawn-word.ts';
import { shareLetters } from './share-letters.ts';
import { textOf } from './text-of.ts';
import { type PageWord, turnLines } from './turn-lines.ts';
import { widthsOf } from './widths-of.ts';

/** A font of the file, and what its codes are read as from now on. */
interface NamedFont {
  readonly dict: PDFDict;
  readonly hints: CharacterMap;
  /** The advance of a code in thousandths of the size. */
  readonly widthOf: (code: number) => number;
  readonly names: CharacterMap;
  /** New codes, and the glyph that each shows. */
  readonly added: Map<number, number>;
  next: number;
}

/** A word as XeTeX writes it: the text it stands for, and what draws it. */
const WORD = /(\/Span\s*<<\s*\/ActualText\s*)(\((?:\\[\s\S]|[^\\)])*\)|<[\da-f]*>)(\s*>>\s*BDC)([\s\S]*?)(EMC)/gi;

/**
 * Lets the letters of a PDF by XeTeX be read as they were written. It takes small capitals for capitals and old-style
 * figures for other signs, but says of every word what it stands for; not every reader asks. Here every code of a font
 * gets the letters of the word that it is drawn for, and a glyph that stands for several has a code for each.
 */
export function nameLetters(file: PDFDocument, direction: 'ltr' | 'rtl'): void {
  const fonts = new Map<string, NamedFont>();
  for (const page of file.getPages()) nameOnPage(page.node, fonts, file, direction);
  for (const font of fonts.values()) finish(font, file);
  silenceFormulas(file);
}

function nameOnPage(page: PDFDict, fonts: Map<string, NamedFont>, file: PDFDocument, direction: 'ltr' | 'rtl'): void {
  const resources = page.lookup(PDFName.of('Resources'), PDFDict).lookupMaybe(PDFName.of('Font'), PDFDict);
  if (!resources) return;
  const source = contentOf(page.lookup(PDFName.of('Contents')));
  const named = nameWords(source, (name) => fontOf(name, resources, fonts), direction);
  const stream = file.context.flateStream(Buffer.from(named, 'latin1'));
  page.set(PDFName.of('Contents'), file.context.register(stream));
}

function contentOf(contents: unknown): string {
  if (contents instanceof PDFArray)
    return contents
      .asArray()
      .map((_, index) => contentOf(contents.lookup(index)))
      .join('\n');
  return contents instanceof PDFRawStream ? latin(contents) : '';
}

function latin(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

type FontNamed = (name: string) => NamedFont | undefined;

function nameWords(source: string, fontNamed: FontNamed, direction: 'ltr' | 'rtl'): string {
  const words: PageWord[] = [];
  const pieces: string[] = [];
  let end = 0;
  for (const match of source.matchAll(WORD)) {
    const [whole, open = '', actual = '', middle = '', drawn = '', close = ''] = match;
    const text = textOf(actual);
    const read = readDrawn(drawn, (name) => fontNamed(name)?.widthOf);
    const turned = read && isFromRight(text) ? drawFromRight(read) : drawn;
    const renamed = nameWord(text, turned, fontNamed) ?? turned;
    pieces.push(source.slice(end, match.index));
    words.push({ ...placeOf(read), text, content: open + actual + middle + renamed + close });
    end = match.index + whole.length;
  }
  return turnLines(words, [...pieces, source.slice(end)], direction);
}

function nameWord(word: string, drawn: string, fontNamed: FontNamed): string | undefined {
  const font = fontNamed(/\/(F\d+)\s+[\d.]+\s+Tf/.exec(drawn)?.[1] ?? '');
  if (!font) return undefined;
  const codes = [...drawn.matchAll(/<([\da-f]+)>/gi)].flatMap(([, digits = '']) =>
    (digits.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  );
  const hints = codes.map((code) => font.hints.get(code));
  const shared = shareLetters(word, hints);
  const renamed = codes.map((code, index) => codeFor(font, code, shared[index] ?? ''));
  let at = 0;
  return closed(drawn).replace(/<([\da-f]+)>/gi, (_, digits: string) => {
    const some = renamed.slice(at, at + digits.length / 4);
    at += some.length;
    return `<${some.map((code) => hex(code, 4)).join('')}>`;
  });
}

/** What parts two letters of a word at most, in thousandths of the size: readers take more for a space. */
const WIDEST = 90;

/** A word without the wide kerns that faces have between an f and a bracket. */
function closed(drawn: string): string {
  return drawn.replace(/-(\d+(?:\.\d+)?)(?=<)/g, (kern, by: string) => (Number(by) > WIDEST ? `-${WIDEST}` : kern));
}

/** The code by which a font shows a glyph that is read so. */
function codeFor(font: NamedFont, glyph: number, text: string): number {
  if (glyph >= FREE) font.next = LAST + 1;
  const known = font.names.get(glyph);
  if (known === undefined) font.names.set(glyph, text);
  if (known === undefined || known === text) return glyph;
  for (const [code, of] of font.added) if (of === glyph && font.names.get(code) === text) return code;
  if (font.next > LAST) return glyph;
  const code = font.next++;
  font.added.set(code, glyph);
  font.names.set(code, text);
  return code;
}

/** A font whose codes are two bytes and the numbers of its glyphs; undefined for any other. */
function fontOf(name: string, resources: PDFDict, fonts: Map<string, NamedFont>): NamedFont | undefined {
  const ref = resources.get(PDFName.of(name));
  const dict = resources.lookupMaybe(PDFName.of(name), PDFDict);
  if (!(ref instanceof PDFRef) || !dict) return undefined;
  const known = fonts.get(ref.tag);
  if (known) return known;
  if (dict.get(PDFName.of('Encoding')) !== PDFName.of('Identity-H')) return undefined;
  const unicode = dict.lookup(PDFName.of('ToUnicode'));
  const hints = unicode instanceof PDFRawStream ? readMap(latin(unicode)) : new Map();
  const font: NamedFont = {
    dict,
    hints,
    widthOf: widthsOf(dict),
    names: new Map(),
    added: new Map(),
    next: firstFree(dict),
  };
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

/** The first code that may be added; none where a font has no table of which code shows which glyph. */
function firstFree(dict: PDFDict): number {
  const descendant = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  if (descendant.get(PDFName.of('Subtype')) !== PDFName.of('CIDFontType2')) return LAST + 1;
  return FREE;
}

/** No glyph of a bundled face has a higher number; of faces that have, the codes from here on are left alone. */
const FREE = 0xf000;

/** Codes are of two bytes; those above all glyphs of a font are free, where it has a table of which shows which. */
const LAST = 0xfffe;

function finish({ dict, hints, names, added, widthOf }: NamedFont, file: PDFDocument): void {
  const { context } = file;
  const all = new Map([...hints, ...names]);
  dict.set(PDFName.of('ToUnicode'), context.register(context.flateStream(writeMap(all, 4))));
  if (added.size === 0) return;
  const descendant = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const widths = descendant.lookupMaybe(PDFName.of('W'), PDFArray) ?? context.obj([]);
  descendant.set(PDFName.of('W'), widths);
  const glyphs = Buffer.alloc(2 * (Math.max(...added.keys()) + 1));
  const first = Math.min(...added.keys());
  for (let code = 0; code < first; code++) glyphs.writeUInt16BE(code, 2 * code);
  for (const [code, glyph] of added) {
    glyphs.writeUInt16BE(glyph, 2 * code);
    widths.push(PDFNumber.of(code));
    widths.push(context.obj([widthOf(glyph)]));
  }
  descendant.set(PDFName.of('CIDToGIDMap'), context.register(context.flateStream(glyphs)));
}
