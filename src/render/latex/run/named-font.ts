import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { Composite } from '../../fonts/cluster.ts';
import { appendGlyphs } from './append-glyphs.ts';
import { type CharacterMap, readMap, writeMap } from './character-map.ts';
import { glyphOffsets, readTables } from './font-file.ts';
import { widthsOf } from './widths-of.ts';

/** A font of the file whose codes are the numbers of its glyphs, and what its codes are read as from now on. */
export interface NamedFont {
  /** Its own name, without the tag of a subset. */
  readonly name: string;
  readonly unitsPerEm: number;
  /** What the file says that its codes stand for. */
  readonly hints: CharacterMap;
  /** The advance of a code in thousandths of the size. */
  readonly widthOf: (code: number) => number;
  readonly names: CharacterMap;
  /** False for a font that takes no new glyphs, or as soon as it may take no more. */
  readonly grows: boolean;
  /** Gives a glyph of these parts, with these letters, a code; that of the first part where none is left. */
  readonly compose: (made: Composite, text: string) => number;
  /** Writes what has become of it into the file. */
  readonly finish: (file: PDFDocument) => void;
}

/** Two bytes are no more. */
const LAST = 0xfffe;

/** Codes that are left for the letters of a cluster that has been begun, and the white before it. */
const KEPT = 0x100;

/** Opens a font whose codes are two bytes and the numbers of its glyphs; undefined for any other. */
export function openNamedFont(dict: PDFDict): NamedFont | undefined {
  if (dict.get(PDFName.of('Encoding')) !== PDFName.of('Identity-H')) return undefined;
  const descendant = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const program = descriptor.lookup(PDFName.of('FontFile2'));
  const unicode = dict.lookup(PDFName.of('ToUnicode'));
  const file = program instanceof PDFRawStream && isIdentity(descendant) ? decode(program) : undefined;
  const hints = unicode instanceof PDFRawStream ? readMap(Buffer.from(decode(unicode)).toString('latin1')) : new Map();
  const tables = file && readTables(file);
  const unitsPerEm = tables?.get('head')?.readUInt16BE(18) ?? 1000;
  const first = tables ? glyphOffsets(tables).length - 1 : LAST + 1;
  const names: CharacterMap = new Map();
  const [added, codes]: [Composite[], Map<string, number>] = [[], new Map()];

  function compose(made: Composite, text: string): number {
    const key = `${made.parts.map(({ id, x, y }) => `${id}@${x},${y}`).join('+')}=${made.advanceWidth}:${text}`;
    const known = codes.get(key);
    if (known === undefined && first + added.length > LAST) return made.parts[0]?.id ?? LAST;
    const code = known ?? first + added.push(made) - 1;
    codes.set(key, code);
    names.set(code, text);
    return code;
  }

  function finish(document: PDFDocument): void {
    const { context } = document;
    const all = new Map([...hints, ...names]);
    dict.set(PDFName.of('ToUnicode'), context.register(context.flateStream(writeMap(all, 4))));
    if (added.length === 0 || !file) return;
    const widths = descendant.lookupMaybe(PDFName.of('W'), PDFArray) ?? context.obj([]);
    descendant.set(PDFName.of('W'), widths);
    widths.push(PDFNumber.of(first));
    widths.push(context.obj(added.map(({ advanceWidth }) => round((advanceWidth * 1000) / unitsPerEm))));
    const grown = appendGlyphs(file, added);
    const stream = context.flateStream(grown, { Length1: grown.length });
    descriptor.set(PDFName.of('FontFile2'), context.register(stream));
  }

  return {
    name: nameOf(dict),
    unitsPerEm,
    hints,
    widthOf: widthsOf(dict),
    names,
    get grows() {
      return first + added.length + KEPT <= LAST;
    },
    compose,
    finish,
  };
}

function isIdentity(descendant: PDFDict): boolean {
  const map = descendant.get(PDFName.of('CIDToGIDMap'));
  return map === undefined || map === PDFName.of('Identity');
}

function nameOf(dict: PDFDict): string {
  return dict
    .lookup(PDFName.of('BaseFont'), PDFName)
    .decodeText()
    .replace(/^[A-Z]{6}\+/, '');
}

function decode(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode();
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
