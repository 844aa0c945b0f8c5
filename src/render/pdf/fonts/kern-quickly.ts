import type { Font } from 'fontkit';
import { type Adjustment, type PairTable, pairTable } from './pair-table.ts';

/** The part of fontkit's shaping engine that its types leave out; pinned to the version in package.json. */
interface Engine {
  readonly _variationProcessor: unknown;
  readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number } | undefined>> };
  readonly stream: { readonly buffer: Uint8Array };
  readonly _layoutEngine: { readonly engine: { readonly GPOSProcessor?: Processor | null } | null };
}

interface Processor {
  readonly table: { readonly lookupList: { get(index: number): unknown } | null };
  readonly glyphIterator: {
    readonly index: number;
    readonly cur: { readonly id: number };
    peek(): { readonly id: number } | null | undefined;
    peekIndex(): number;
  };
  readonly positions: readonly { -readonly [Field in keyof Adjustment]: number }[];
  applyLookup(type: number, table: unknown): boolean;
}

/** A lookup as fontkit's engine takes it, with subtables of ours. */
interface PairLookup {
  readonly lookupType: number;
  readonly flags: { readonly markAttachmentType: number; readonly flags: Readonly<Record<string, boolean>> };
  readonly subTables: readonly { readonly pairs: PairTable }[];
}

const PAIRS = 2;
const EXTENSION = 9;
const FLAGS = ['rightToLeft', 'ignoreBaseGlyphs', 'ignoreLigatures', 'ignoreMarks'] as const;
const MARK_FILTER = 0x10;

/**
 * Lets fontkit take the kerning of pairs straight from the bytes of the font. By itself it makes objects of whole rows
 * of tables of which a text needs a few numbers, and searches them for every letter: half the time of shaping.
 * Variable fonts are left as they are.
 */
export function kernQuickly(font: Font): void {
  const { _variationProcessor: variable, directory, stream, _layoutEngine: layout } = font as unknown as Engine;
  const processor = layout.engine?.GPOSProcessor;
  const lookups = processor?.table.lookupList;
  const start = directory.tables.GPOS?.offset;
  if (!processor || !lookups || start === undefined || variable) return;
  const bytes = new DataView(stream.buffer.buffer, stream.buffer.byteOffset, stream.buffer.byteLength);
  const list = start + bytes.getUint16(start + 8);
  const read = lookups.get.bind(lookups);
  const known = new Map<number, unknown>();
  lookups.get = (index) => {
    if (!known.has(index)) known.set(index, pairLookup(bytes, list, index) ?? read(index));
    return known.get(index);
  };
  const apply = processor.applyLookup.bind(processor);
  processor.applyLookup = (type, table) => (isOurs(table) ? applyPairs(processor, table.pairs) : apply(type, table));
}

function isOurs(table: unknown): table is PairLookup['subTables'][number] {
  return typeof table === 'object' && table !== null && 'pairs' in table;
}

/** A lookup whose subtables are all of pairs; undefined for any other. */
function pairLookup(bytes: DataView, list: number, index: number): PairLookup | undefined {
  const start = list + bytes.getUint16(list + 2 + 2 * index);
  const type = bytes.getUint16(start);
  const flags = bytes.getUint8(start + 3);
  const subTables = Array.from({ length: bytes.getUint16(start + 4) }, (_, at) => {
    const table = start + bytes.getUint16(start + 6 + 2 * at);
    if (type !== EXTENSION) return { type, start: table };
    return { type: bytes.getUint16(table + 2), start: table + bytes.getUint32(table + 4) };
  });
  if (flags & MARK_FILTER || subTables.some((table) => table.type !== PAIRS)) return undefined;
  const named = Object.fromEntries(FLAGS.map((name, bit) => [name, (flags & (1 << bit)) !== 0]));
  return {
    lookupType: PAIRS,
    flags: { markAttachmentType: bytes.getUint8(start + 2), flags: named },
    subTables: subTables.map((table) => ({ pairs: pairTable(bytes, table.start) })),
  };
}

/** Adjusts the glyph that the engine has come to, and the next. */
function applyPairs({ glyphIterator: glyphs, positions }: Processor, pairs: PairTable): boolean {
  const next = glyphs.peek();
  const pair = next ? pairs(glyphs.cur.id, next.id) : undefined;
  if (!pair) return false;
  adjust(positions[glyphs.index], pair[0]);
  adjust(positions[glyphs.peekIndex()], pair[1]);
  return true;
}

function adjust(position: Processor['positions'][number] | undefined, by: Adjustment): void {
  if (!position) return;
  position.xOffset += by.xOffset;
  position.yOffset += by.yOffset;
  position.xAdvance += by.xAdvance;
  position.yAdvance += by.yAdvance;
}
